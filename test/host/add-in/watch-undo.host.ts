import { insertForm, noProfile, saveProfile, type WorkbookPort } from '../../../src/app';
import { recordDeeds } from '../../../src/app/undone/record-deeds';
import { watchUndo } from '../../../src/app/undone/watch-undo';
import { convertForms } from '../../../src/app/unit';
import { openProduct, sheetNames, threePublicOnNewSheet, type } from '../open-product';

const own = { ...noProfile, packId: 'henan-2022', department: '某某局', year: 2022 };

/** A form with an amount, and how often it was told that something is undone. */
async function opened() {
  const host = await openProduct();
  let reads = 0;
  const counted: WorkbookPort = {
    ...host.workbook,
    readGrids: (ids) => {
      reads += 1;
      return host.workbook.readGrids(ids);
    },
    readForms: () => {
      reads += 1;
      return host.workbook.readForms();
    },
  };
  const record = recordDeeds(counted);
  const watch = watchUndo(record, () => new Promise((resolve) => setTimeout(resolve, 5)));
  const { workbook } = record;
  await insertForm(workbook, { ...threePublicOnNewSheet, packId: 'henan-2022' });
  const [sheet = ''] = (await sheetNames()).slice(-1);
  await type(sheet, 'B5', 1.5);
  let undone = 0;
  let overwritten = 0;
  let isTold = true;
  return {
    ...{ host, workbook, sheet },
    undone: () => undone,
    overwritten: () => overwritten,
    reads: () => reads,
    leave: () => {
      isTold = false;
    },
    tell: async () => {
      const written = record.take();
      if (!written) throw new Error('nothing was written');
      watch(written, {
        isTold: () => isTold,
        onUndone: () => {
          undone += 1;
        },
        onOverwritten: () => {
          overwritten += 1;
          isTold = false;
        },
      });
      await settled();
    },
    forget: () => {
      record.take();
    },
    undo: async () => {
      host.workbench.engine.undo.undo();
      await settled();
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 80));

/** On a busy machine what follows the workbook may take its time. */
async function until(is: () => boolean): Promise<void> {
  for (let waited = 0; !is() && waited < 5000; waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

type Opened = Awaited<ReturnType<typeof opened>>;

test.each<readonly [string, (one: Opened) => Promise<unknown>]>([
  ['a conversion', ({ workbook }) => convertForms(workbook, '元')],
  ['a profile in the forms', ({ workbook }) => saveProfile(workbook, own)],
  [
    'rows, cells or texts that were written',
    async ({ workbook, sheet }) => {
      const { sheets } = await workbook.readSheets({ of: 'all' });
      const found = sheets.find(({ grid }) => grid.name === sheet);
      const step = { kind: 'put', cell: 'C5', content: 2 } as const;
      await workbook.writeSheets([{ sheetId: found?.id ?? '', steps: [step] }]);
    },
  ],
  [
    'a sheet that came in',
    ({ workbook, forget }) => {
      forget();
      return insertForm(workbook, { ...threePublicOnNewSheet, packId: 'henan-2022' });
    },
  ],
])('%s: what is told of it goes when it is undone, and not before', async (_, run) => {
  const one = await opened();
  await run(one);
  await one.tell();
  expect(one.undone()).toBe(0);
  await type(one.sheet, 'H1', 5);
  await settled();
  expect(one.undone()).toBe(0);
  await one.undo();
  expect(one.undone()).toBe(0);
  await one.undo();
  await until(() => one.undone() > 0);
  expect(one.undone()).toBe(1);
});

test('forms on new sheets, one after the other: what is told of them goes when the last of them is gone', async () => {
  const one = await opened();
  one.forget();
  const form = { ...threePublicOnNewSheet, packId: 'henan-2022' };
  await insertForm(one.workbook, form);
  await insertForm(one.workbook, form);
  await one.tell();
  await one.undo();
  expect(one.undone()).toBe(0);
  await one.undo();
  await until(() => one.undone() > 0);
  expect(one.undone()).toBe(1);
});

test('while the user types elsewhere nothing is read, and nothing once nobody tells of it', async () => {
  const one = await opened();
  await convertForms(one.workbook, '元');
  await one.tell();
  const before = one.reads();
  for (const value of [1, 2, 3]) await type(one.sheet, 'H2', value);
  await settled();
  expect(one.reads()).toBe(before);
  one.leave();
  await type(one.sheet, 'B5', 7);
  await settled();
  expect(one.reads()).toBe(before);
});

test('a value that was corrected is no undoing, but what was written is no longer what stands there', async () => {
  const one = await opened();
  await convertForms(one.workbook, '元');
  await one.tell();
  await type(one.sheet, 'H20', 'a note beside it');
  await settled();
  expect(one.overwritten()).toBe(0);
  await type(one.sheet, 'B5', 16000);
  await until(() => one.overwritten() > 0);
  expect([one.undone(), one.overwritten()]).toEqual([0, 1]);
});

test('it is told once that something was written over it, however often the sheet is read', async () => {
  const one = await opened();
  await convertForms(one.workbook, '元');
  await one.tell();
  await type(one.sheet, 'B5', 16000);
  await until(() => one.overwritten() > 0);
  const sheets = await one.workbook.readSheets({ of: 'all' });
  await one.workbook.readGrids(sheets.sheets.map(({ id }) => id));
  expect(one.overwritten()).toBe(1);
});
