import { insertForm } from '../../../src/app';
import { acceptFinding, checkWorkbook, withdrawAcceptance } from '../../../src/app/check';
import { stillAccepted } from '../../../src/app/check/accept/still-accepted';
import { mistakesOf } from '../../../src/app/check/mistakes';
import { openProduct, type } from '../open-product';

const sheet = '项目绩效目标表';
const day = '2026-11-26';

/** A project form with a warning at F10. */
async function withWarning() {
  const host = await openProduct();
  const place = { packId: 'national', formId: 'F03', styleId: 'b', place: 'newSheet' } as const;
  await insertForm(host.workbook, place);
  await type(sheet, 'C10', '建设面积');
  await type(sheet, 'F10', '≥8万');
  const { sheets } = await checkWorkbook(host.workbook);
  const [checked] = sheets.filter(({ forms }) => forms.length > 0);
  const finding = checked?.forms[0]?.findings.find(({ says }) => says === 'unitSpelled');
  if (!checked || !finding) throw new Error('nothing is found');
  return { ...host, sheetId: checked.sheetId, finding };
}

type Opened = Awaited<ReturnType<typeof withWarning>>;

async function said({ workbook }: Opened) {
  const { sheets, accepted } = await checkWorkbook(workbook);
  const [form] = sheets.flatMap(({ forms }) => forms);
  if (!form) throw new Error('no form');
  const { mistakes, accepted: ok } = mistakesOf(form, accepted);
  return [
    ...mistakes.flatMap(({ finding, lapsed }) =>
      finding.says === 'unitSpelled'
        ? [`${finding.at[0]} ${lapsed ? `lapsed: ${lapsed.record.reason}` : 'open'}`]
        : [],
    ),
    ...ok.map(({ finding, acceptance }) => `${finding.at[0]} ${acceptance.record.reason}`),
  ];
}

async function insertRow(row: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`).insert('Down');
    await context.sync();
  });
}

test('what is accepted follows its row, lapses with its figure, and holds again with it', async () => {
  const open = await withWarning();
  const { workbook, sheetId, finding } = open;
  const outcome = await acceptFinding(workbook, { sheetId, finding, reason: ' 按合同 ', day });
  expect(outcome).toMatchObject({ kind: 'done', accepted: [{ place: { sheet, address: 'F10' } }] });
  await expect(said(open)).resolves.toEqual(['F10 按合同']);
  await insertRow(6);
  await expect(said(open)).resolves.toEqual(['F11 按合同']);
  await type(sheet, 'F11', '≥9万');
  await expect(said(open)).resolves.toEqual(['F11 lapsed: 按合同']);
  await type(sheet, 'F11', '≥8万');
  await expect(said(open)).resolves.toEqual(['F11 按合同']);
});

test('accepted again with other figures it has one name and one note', async () => {
  const open = await withWarning();
  const { workbook, sheetId, finding } = open;
  await acceptFinding(workbook, { sheetId, finding, reason: '一', day });
  await acceptFinding(workbook, { sheetId, finding, reason: '二', day });
  const { accepted } = await checkWorkbook(workbook);
  expect(accepted.map(({ record }) => record.reason)).toEqual(['二']);
  const { names } = await workbook.look(null);
  expect(names.filter((name) => name.startsWith('_BF.accepted.'))).toHaveLength(1);
});

test('it is one step to undo, and can be taken back', async () => {
  const open = await withWarning();
  const { workbook, sheetId, finding, workbench } = open;
  await acceptFinding(workbook, { sheetId, finding, reason: '按合同', day });
  const [acceptance] = (await checkWorkbook(workbook)).accepted;
  if (!acceptance) throw new Error('nothing was accepted');
  const taken = await withdrawAcceptance(workbook, acceptance.record);
  expect(taken).toEqual({ kind: 'done', accepted: [] });
  await expect(said(open)).resolves.toEqual(['F10 open']);
  await acceptFinding(workbook, { sheetId, finding, reason: '按合同', day });
  const { accepted } = await checkWorkbook(workbook);
  await expect(stillAccepted(workbook, accepted)).resolves.toEqual(accepted);
  await workbench.user.undo();
  await expect(said(open)).resolves.toEqual(['F10 open']);
  await expect(stillAccepted(workbook, accepted)).resolves.toEqual([]);
});

test('what changed since it was seen is not accepted', async () => {
  const open = await withWarning();
  const { workbook, sheetId, finding } = open;
  await type(sheet, 'F10', '≥9万');
  const outcome = await acceptFinding(workbook, { sheetId, finding, reason: '按合同', day });
  expect(outcome).toEqual({ kind: 'changedSince' });
  await expect(withdrawAcceptance(workbook, { id: 7 })).resolves.toEqual({ kind: 'changedSince' });
});

test('the workbook stays as it was where it cannot be reached', async () => {
  const open = await withWarning();
  const { workbook, sheetId, finding, workbench } = open;
  workbench.switches.connectionLost = true;
  const outcome = await acceptFinding(workbook, { sheetId, finding, reason: '按合同', day });
  expect(outcome).toMatchObject({ kind: 'failed' });
  workbench.switches.connectionLost = false;
  await expect(said(open)).resolves.toEqual(['F10 open']);
});
