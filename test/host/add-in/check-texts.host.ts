import { insertForm, saveProfile } from '../../../src/app';
import { fixFindings, followCheck, type CheckState } from '../../../src/app/check';
import { noProfile } from '../../../src/app/no-profile';
import { openProduct, sheetNames, threePublicOnNewSheet, type } from '../open-product';

const profile = { ...noProfile, packId: 'henan-2022', department: '某某局', year: 2022 };
const text = [
  '某某局2022年部门预算',
  '2022年“三公”经费预算1.5万元，其中：因公出国（境）费1.5万元；公务用车购置费0万元；公务用车运行费0万元；公务接待费0万元。“三公”经费与上年持平。',
  '2022年项目支出30万元，主要用于平台维护，保证审批业务正常开展。',
  '2022年基本支出20万元,用于人员经费和公用经费,保证机关正常运转。',
];

/** A form with figures, and a sheet of the user's own with a text about them. */
async function followed(paragraphs: readonly string[] = text) {
  const host = await openProduct();
  const { workbook } = host;
  await saveProfile(workbook, profile);
  await insertForm(workbook, { ...threePublicOnNewSheet, packId: 'henan-2022' });
  const [form = ''] = (await sheetNames()).slice(-1);
  await type(form, 'B5', 1.5);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('说明');
    sheet.getRange(`A1:A${paragraphs.length}`).values = paragraphs.map((one) => [one]);
    await context.sync();
  });
  await host.workbench.idle();
  const states: CheckState[] = [];
  const { stop } = await followCheck(workbook, {
    onCheck: (state) => states.push(state),
    onProgress: () => undefined,
    onFault: () => undefined,
    pause: () => Promise.resolve(),
  });
  return { ...host, form, states, stop };
}

function foundIn(state: CheckState | undefined) {
  return (state?.sheets ?? []).flatMap(({ sheetId, forms }) =>
    forms
      .filter(({ form }) => form.id === 'narrative')
      .flatMap(({ findings }) => findings.map((finding) => ({ sheetId, finding }))),
  );
}

function said(state: CheckState | undefined): readonly string[] {
  return foundIn(state).map(
    ({ finding: { rule, at, text: words } }) => `${rule} ${at[0]} ${words}`,
  );
}

async function untilSaid(states: readonly CheckState[], expected: readonly string[]) {
  for (let tries = 0; tries < 40; tries += 1) {
    if (said(states.at(-1)).join() === expected.join()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(said(states.at(-1))).toEqual(expected);
}

/** What was told, once something was. */
async function untilChecked(states: readonly CheckState[]): Promise<readonly CheckState[]> {
  for (let tries = 0; tries < 40 && states.length === 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return states;
}

async function contentOf(address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('说明').getRange(address);
    range.load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

const comma = 'TX-HALFWIDTH A4 ,';

test('what a text says is checked when the text changes, and when a figure of a form does', async () => {
  const { form, states, stop } = await followed();
  await untilSaid(states, [comma]);
  await type('说明', 'A3', '2021年项目支出30万元，主要用于平台维护，保证审批业务正常开展。');
  await untilSaid(states, ['DOC-YEAR A3 2021', comma]);
  await type(form, 'B5', 2);
  await untilSaid(states, [
    'X-TEXT-TABLE A2 1.5万元',
    'X-TEXT-TABLE A2 1.5万元',
    'DOC-YEAR A3 2021',
    comma,
  ]);
  await stop();
});

test('what is offered changes the words alone, all of a text in one step to undo', async () => {
  const { workbook, workbench, form, states, stop } = await followed();
  await type(form, 'B5', 2);
  await untilSaid(states, ['X-TEXT-TABLE A2 1.5万元', 'X-TEXT-TABLE A2 1.5万元', comma]);
  await stop();
  const depth = workbench.engine.undo.depth;
  const found = foundIn(states.at(-1));
  await expect(fixFindings(workbook, found)).resolves.toEqual({ kind: 'fixed', count: 3, left: 0 });
  expect(workbench.engine.undo.depth).toBe(depth + 1);
  await expect(contentOf('A2')).resolves.toBe(text[1]?.replaceAll('1.5万元', '2万元'));
  await expect(contentOf('A4')).resolves.toBe(text[3]?.replaceAll(',', '，'));
  await workbench.user.undo();
  await expect(contentOf('A2')).resolves.toBe(text[1]);
});

test('words that were changed since are left as they are', async () => {
  const { workbook, states, stop } = await followed();
  await untilSaid(states, [comma]);
  await stop();
  await type('说明', 'A4', '2022年基本支出20万元。');
  await expect(fixFindings(workbook, foundIn(states.at(-1)))).resolves.toEqual({
    kind: 'changedSince',
  });
  await expect(contentOf('A4')).resolves.toBe('2022年基本支出20万元。');
});

test.each<[string, readonly string[]]>([
  ['remarks', ['注：本表单位为万元，数据来自预算系统。', '2021年项目支出30万元。']],
  [
    'prose about something else',
    [
      '会议于2021年召开,讨论了工作安排。',
      '与会人员一致同意,并形成决议。',
      '会后印发了会议纪要,请遵照执行。',
    ],
  ],
])('%s are no text of a budget', async (_, paragraphs) => {
  const { states, stop } = await followed(paragraphs);
  const [state] = await untilChecked(states);
  await stop();
  // The form beside them was checked, so that they were looked at too.
  expect(state?.sheets.flatMap(({ forms }) => forms.map(({ form }) => form.id))).toEqual(['F14']);
});
