import { insertForm, type WorkbookPort } from '../../../src/app';
import {
  acceptFinding,
  checkWorkbook,
  fixFindings,
  withdrawAcceptance,
} from '../../../src/app/check';
import { saveUnits } from '../../../src/app/consolidate/units-here';
import { feedList } from '../../../src/app/feed';
import { fillLastYear } from '../../../src/app/last-year/fill-last-year';
import { insertReport, describeReport } from '../../../src/app/report';
import { changeRows } from '../../../src/app/rows';
import { openProduct, type } from '../open-product';

/** Commands that write on sheets of forms that are there; command-faults.host.ts has those that put new ones into the workbook. */
const list = '项目支出预算表';
const project = '项目绩效目标表';

interface Outcome {
  readonly kind: string;
  /** What of a sheet is said after a failure, in whatever words the command has for it. */
  readonly problem?: { readonly left: readonly string[]; readonly leftCells?: readonly string[] };
  readonly sheet?: string;
  readonly changed?: readonly string[] | null;
}

type Command = (workbook: WorkbookPort) => Promise<Outcome>;

/** A list of projects with two of them typed, and a project form with a warning and a mistake that can be mended. */
async function open() {
  const product = await openProduct();
  const { workbook } = product;
  for (const formId of ['F03', 'F16']) {
    await insertForm(workbook, { packId: 'national', formId, styleId: 'b', place: 'newSheet' });
  }
  for (const [cell, content] of [
    ['E3', '会计服务'],
    ['E4', 12.5],
    ['C10', '任务完成率'],
    ['F10', '≤100%'],
    ['C11', '建设面积'],
    ['F11', '≥8万'],
  ] as const) {
    await type(project, cell, content);
  }
  await type(list, 'B8', '水电费');
  await type(list, 'E8', 70);
  await select(list, 'B8');
  return product;
}

async function select(sheet: string, cell: string): Promise<void> {
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.activate();
    found.getRange(cell).select();
    await context.sync();
  });
}

async function found(workbook: WorkbookPort, says: string) {
  const { sheets } = await checkWorkbook(workbook);
  return sheets.flatMap(({ sheetId, forms }) =>
    forms.flatMap(({ findings }) =>
      findings.filter((one) => one.says === says).map((finding) => ({ sheetId, finding })),
    ),
  );
}

/** What is looked at before is no part of the command. */
const commands: Readonly<Record<string, (workbook: WorkbookPort) => Promise<Command>>> = {
  'three rows more': async () => (workbook) => changeRows(workbook, 'add', 'projects', 3),
  'two copies of a row': async () => (workbook) => changeRows(workbook, 'duplicate', 'projects', 2),
  'a row less': async () => (workbook) => changeRows(workbook, 'delete', 'projects'),
  'a row moved': async () => (workbook) => changeRows(workbook, 'moveUp', 'projects'),
  'a list fed': async () => feedList,
  'mistakes mended': async (workbook) => {
    const fixes = (await found(workbook, 'directionRate')).slice(0, 1);
    expect(fixes).toHaveLength(1);
    return (at) => fixFindings(at, fixes);
  },
  'a warning accepted': async (workbook) => {
    const [warning] = await found(workbook, 'unitSpelled');
    if (!warning) throw new Error('nothing is found');
    return (at) => acceptFinding(at, { ...warning, reason: '按合同', day: '2026-11-26' });
  },
  'an acceptance withdrawn': async (workbook) => {
    const [warning] = await found(workbook, 'unitSpelled');
    if (!warning) throw new Error('nothing is found');
    const done = await acceptFinding(workbook, { ...warning, reason: '按合同', day: '2026-11-26' });
    const [first] = done.kind === 'done' ? done.accepted : [];
    if (!first) throw new Error('nothing is accepted');
    return (at) => withdrawAcceptance(at, first.record);
  },
  'figures of last year': async (workbook) => {
    const { sheets } = await workbook.readSheets({ of: 'marked' });
    const sheetId = sheets.find(({ grid }) => grid.name === list)?.id ?? '';
    const column = { sheetId, sheet: list, fact: 'x', state: 'empty' as const };
    const columns = ['E9', 'E10'].map((at) => ({ ...column, at, now: '', last: 5 }));
    return (at) => fillLastYear(at, { columns, notes: () => '<notes/>' });
  },
  'a list of units': async () => (workbook) => saveUnits(workbook, [{ name: '一所', code: null }]),
  'a report': async () => {
    const facts = { unread: [], file: null, department: '某某局', year: 2022, time: '10:30' };
    const report = describeReport({ ...facts, forms: [], accepted: [] }, 'zh');
    return (workbook) => insertReport(workbook, report, 'zh');
  },
};

/** The contents of all sheets, what is named, and what is noted beside them. */
async function contentsOf(workbook: WorkbookPort) {
  const cells = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const names = context.workbook.names.load('items/name');
    await context.sync();
    const used = sheets.items.map((one) => one.getUsedRangeOrNullObject(true).load('formulas'));
    await context.sync();
    return {
      names: names.items.map(({ name }) => name).sort(),
      sheets: sheets.items.map(({ name }, index) => [name, used[index]?.formulas] as const),
    };
  });
  return JSON.stringify({ ...cells, notes: (await workbook.readNotes()).notes });
}

function says({ problem, sheet, changed }: Outcome): boolean {
  return (
    (problem?.left ?? []).length + (problem?.leftCells ?? []).length > 0 ||
    sheet === 'changed' ||
    sheet === 'unknown' ||
    changed === null ||
    (changed ?? []).length > 0
  );
}

/** What they write stands beside the sheets. */
const noted = ['a warning accepted', 'an acceptance withdrawn', 'a list of units'];

describe.each(Object.entries(commands))('%s', (name, prepare) => {
  test('a fault before any request, a busy cell and a lost connection: nothing changes, and it is said', async () => {
    const { workbench, workbook } = await open();
    const run = await prepare(workbook);
    const before = await contentsOf(workbook);
    const faults = [
      // The notes are read when the cell is finished: who saves a list waits for that.
      ...(name === 'a list of units' ? [] : [{ cellEditMode: true }]),
      { connectionLost: true },
      { readOnly: true },
      ...Array.from({ length: 6 }, (__, at) => ({
        fault: { batch: at + 1, moment: 'before' } as const,
      })),
    ];
    const normal = { cellEditMode: false, connectionLost: false, readOnly: false };
    for (const fault of faults) {
      Object.assign(workbench.switches, fault);
      const outcome = await run(workbook);
      const isHit = !('fault' in fault) || workbench.switches.fault === undefined;
      Object.assign(workbench.switches, { ...normal, fault: undefined });
      const isSame = (await contentsOf(workbook)) === before;
      if (outcome.kind !== 'failed') {
        // There are not so many requests, or it needs none that this would stop.
        expect([fault, 'fault' in fault && !(isHit && isSame)]).toEqual([fault, true]);
        return;
      }
      expect([fault, isSame]).toEqual([fault, true]);
    }
  });

  test.each(['middle', 'end', 'after'] as const)(
    'a fault %s the request that writes: what is written is said',
    async (moment) => {
      const counted = await open();
      const runOnce = await prepare(counted.workbook);
      counted.workbench.log.clear();
      await runOnce(counted.workbook);
      const requests = counted.workbench.log.entries.filter(({ request }) =>
        request.Actions.every(({ Name }) => Name !== '_RemoveReference'),
      );
      const batch = requests.findIndex(({ writes }) => writes) + 1;
      expect(batch).toBeGreaterThan(0);

      const { workbench, workbook } = await open();
      const run = await prepare(workbook);
      const before = await contentsOf(workbook);
      workbench.switches.fault = { batch, moment };
      const outcome = await run(workbook);
      workbench.switches.fault = undefined;
      expect(outcome.kind).toBe('failed');
      const isSame = (await contentsOf(workbook)) === before;
      if (noted.includes(name)) {
        // No cell is touched, and pressed again it is done.
        expect((await run(workbook)).kind).not.toBe('failed');
        return;
      }
      expect({ isSame, said: says(outcome) }).toEqual({ isSame, said: !isSame });
    },
  );
});
