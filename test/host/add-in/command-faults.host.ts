import {
  insertForm,
  insertSet,
  loadProfile,
  noProfile,
  saveProfile,
  type Problem,
  type WorkbookPort,
} from '../../../src/app';
import { insertOfButton, prepareOfButton } from '../../../src/app/insert/insert-of-button';
import type { Fault } from '../../../src/workbench/host/switches';
import { openProduct, threePublicOnNewSheet, type } from '../open-product';

const sheet = '三公经费预算表';
const profile = { ...noProfile, year: 2022, department: '某某局' };
const signal = { aborted: false };
const onProgress = () => undefined;
const atSelection = {
  packId: 'national',
  formId: 'F14',
  styleId: 'row',
  place: 'selection',
} as const;

/** What a command said, as far as it concerns what is in the workbook. */
interface Said {
  readonly done: boolean;
  readonly problem: Problem | null;
  /** Sheets it said to have made or filled. */
  readonly sheets: readonly string[];
  /** How many forms it said are there now. */
  readonly whole: number;
}

interface Command {
  prepare?(workbook: WorkbookPort): Promise<unknown>;
  run(workbook: WorkbookPort): Promise<Said>;
}

const commands: Readonly<Record<string, Command>> = {
  'a form on a new sheet': {
    run: async (workbook) => insertionSaid(await insertForm(workbook, threePublicOnNewSheet)),
  },
  'a form at the selection': {
    prepare: () => type('Sheet1', 'A20', '她的'),
    run: async (workbook) => insertionSaid(await insertForm(workbook, atSelection)),
  },
  'a set': {
    run: async (workbook) => {
      const forms = [{ formId: 'F14' }, { formId: 'F12' }];
      const { inserted, failed } = await insertSet(workbook, { forms, onProgress, signal });
      return {
        done: failed === null,
        problem: failed?.problem ?? null,
        sheets: inserted.map((form) => form.sheet),
        whole: inserted.length,
      };
    },
  },
  'a profile': {
    prepare: async (workbook) => {
      await insertForm(workbook, threePublicOnNewSheet);
      await insertForm(workbook, threePublicOnNewSheet);
    },
    run: async (workbook) => {
      const outcome = await saveProfile(workbook, profile);
      if (outcome.kind === 'asks') throw new Error('nothing is renamed');
      return outcome.kind === 'saved'
        ? { done: true, problem: null, sheets: [sheet, `${sheet} (2)`], whole: 0 }
        : { done: false, problem: outcome.problem, sheets: outcome.filled, whole: 0 };
    },
  },
};

const renamed: Command = {
  prepare: async (workbook) => {
    await saveProfile(workbook, profile);
    await insertForm(workbook, { packId: 'national', formId: 'F16', place: 'newSheet' });
  },
  run: async (workbook) => {
    const outcome = await saveProfile(workbook, { ...profile, department: '另一局' }, 'all');
    if (outcome.kind === 'asks') throw new Error('it was answered');
    return outcome.kind === 'saved'
      ? { done: true, problem: null, sheets: ['项目支出预算表'], whole: 0 }
      : { done: false, problem: outcome.problem, sheets: outcome.filled, whole: 0 };
  },
};

function insertionSaid(outcome: Awaited<ReturnType<typeof insertForm>>): Said {
  if (outcome.kind === 'noRoom') throw new Error('there was room');
  return outcome.kind === 'inserted'
    ? { done: true, problem: null, sheets: [outcome.sheet], whole: 1 }
    : { done: false, problem: outcome.problem, sheets: [], whole: 0 };
}

/** Every cell of every sheet, the marks of whole forms, and the profile. */
async function contentsOf(workbook: WorkbookPort) {
  const cells = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((one) => one.getUsedRangeOrNullObject(true).load('formulas'));
    const names = context.workbook.names.load('items/name');
    await context.sync();
    return {
      sheets: sheets.items.map(({ name }, index) => {
        const range = used[index];
        return [name, range && !range.isNullObject ? (range.formulas as unknown[][]) : []] as const;
      }),
      // A step of the profile has a name too: it says which of the kept profiles holds.
      marks: names.items
        .map(({ name }) => name)
        .filter((name) => /\.\d+$/.test(name) && !name.startsWith('_BF.profile.')),
    };
  });
  return { ...cells, profile: await loadProfile(workbook) };
}

async function requestsOf({ prepare, run }: Command): Promise<number> {
  const { workbench, workbook } = await openProduct();
  await prepare?.(workbook);
  workbench.log.clear();
  await run(workbook);
  return workbench.log.entries.filter(({ request }) =>
    request.Actions.every(({ Name }) => Name !== '_RemoveReference'),
  ).length;
}

const moments = ['before', 'middle', 'end', 'after'] as const;

const ribbon: Command = {
  run: async (workbook) => {
    const { problem } = await insertOfButton(workbook, 'threePublic', 'zh');
    return { done: problem === null, problem, sheets: [sheet], whole: problem === null ? 1 : 0 };
  },
};

/** As the ribbon does it behind a press before. */
const readyRibbon: Command = {
  ...ribbon,
  prepare: async (workbook) =>
    prepareOfButton(workbook, 'threePublic', await workbook.look(null), 'zh'),
};

const all = {
  ...commands,
  'forms that say another name': renamed,
  'a button of the ribbon': ribbon,
  'a button of the ribbon whose form was made ready': readyRibbon,
};

describe.each(Object.entries(all))('%s', (_, command) => {
  test('a fault at any request loses nothing, and what is half-made is named', async () => {
    const requests = await requestsOf(command);
    for (let batch = 1; batch <= requests; batch += 1) {
      for (const moment of moments) await expectHonest(command, { batch, moment });
    }
  });

  test.each([
    ['cellEditMode', { cellEditMode: true }],
    ['connectionLost', { connectionLost: true }],
  ] as const)('%s: it says so, and nothing changes', async (code, switches) => {
    const { workbench, workbook } = await openProduct();
    await command.prepare?.(workbook);
    const before = await contentsOf(workbook);
    Object.assign(workbench.switches, switches);
    const { done, problem } = await command.run(workbook);
    Object.assign(workbench.switches, { cellEditMode: false, connectionLost: false });
    expect([done, problem?.code, problem?.left]).toEqual([false, code, []]);
    await expect(contentsOf(workbook)).resolves.toEqual(before);
  });

  test('a workbook that is read-only says so, and nothing changes', async () => {
    const { workbench, workbook } = await openProduct();
    await command.prepare?.(workbook);
    const before = await contentsOf(workbook);
    workbench.switches.readOnly = true;
    const { done, problem } = await command.run(workbook);
    workbench.switches.readOnly = false;
    expect([done, problem?.left]).toEqual([false, []]);
    await expect(contentsOf(workbook)).resolves.toEqual(before);
  });
});

/** Runs the command with the fault, and compares what it said with what is there. */
async function expectHonest({ prepare, run }: Command, fault: Fault): Promise<void> {
  const { workbench, workbook } = await openProduct();
  await prepare?.(workbook);
  const before = await contentsOf(workbook);
  workbench.switches.fault = fault;
  const { done, problem, sheets, whole } = await run(workbook);
  workbench.switches.fault = undefined;
  const now = await contentsOf(workbook);
  const place = `${fault.moment} request ${fault.batch}`;

  const holds = (name: string) => before.sheets.find(([other]) => other === name)?.[1];
  const changed = now.sheets
    .filter(([name, cells]) => JSON.stringify(holds(name)) !== JSON.stringify(cells))
    .map(([name]) => name);
  const left = [
    ...(problem?.left ?? []),
    ...(problem?.leftCells ?? []).map((address) => address.split('!')[0]),
  ];
  expect({
    place,
    unnamed: changed.filter((name) => ![...sheets, ...left].includes(name)),
  }).toEqual({
    place,
    unnamed: [],
  });
  expect({ place, saidWhy: problem !== null }).toEqual({ place, saidWhy: !done });
  const gone = before.sheets.filter(([name]) => !now.sheets.some(([other]) => other === name));
  expect({ place, gone }).toEqual({ place, gone: [] });
  // What is whole is marked, what is half-made is not.
  expect({ place, marked: now.marks.length - before.marks.length }).toEqual({
    place,
    marked: whole,
  });
}
