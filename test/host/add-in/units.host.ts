import { insertForm, insertSet, saveProfile } from '../../../src/app';
import { subordinatesIn } from '../../../src/app/consolidate';
import type { ConsolidatedHere } from '../../../src/app/consolidate/consolidate-here';
import { reviewedForm, withTicks } from '../../../src/taskpane/proposals/reviewed-form';
import { profileIn } from '../../../src/app/state/profile-notes';
import { noProfile } from '../../../src/app/no-profile';
import { readUnitFile } from '../../../src/files/unit-file/read-unit-file';
import { salaries, unitWorkbook } from '../../files/unit-workbook';
import { openProduct, sheetNames, type } from '../open-product';

type Product = Awaited<ReturnType<typeof openProduct>>;

const packId = 'henan-2022';

async function open(): Promise<Product> {
  const product = await openProduct();
  await saveProfile(product.workbook, { ...noProfile, packId, department: '某某局', year: 2022 });
  await insertForm(product.workbook, { packId, formId: 'F14', place: 'newSheet' });
  return product;
}

async function consolidated({ workbook }: Product): Promise<ConsolidatedHere> {
  const tools = subordinatesIn(workbook);
  const pack = tools.packOf(packId);
  const handedIn = {
    '一所.xlsx': await unitWorkbook('一所', {
      F12: { items: [salaries(1.1)] },
      F14: { abroad: 0.1, reception: 2 },
    }),
    '二所.xlsx': await unitWorkbook('二所', {
      F12: { items: [salaries(2.2), salaries(3, '30102', '=1+1')] },
      F14: { abroad: 0.2, reception: 1 },
    }),
  };
  const files = [];
  for (const [name, bytes] of Object.entries(handedIn)) {
    const read = await readUnitFile({ name, bytes, packId });
    if (read.kind !== 'unit') throw new Error(read.detail);
    // As it comes from a thread.
    expect(structuredClone(read.unit)).toEqual(read.unit);
    files.push(read.unit);
  }
  if (!pack) throw new Error('no pack');
  return tools.consolidate({
    ...{ files, unreadable: [], here: await tools.look(), pack, year: 2022, expected: null },
  });
}

async function values(sheet: string, address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values.flat();
  });
}

test('the sums go into the forms that are there in one step, and forms that are not there come in', async () => {
  const product = await open();
  const { workbook, workbench } = product;
  const [, three = ''] = await sheetNames();
  await type(three, 'F5', 2.5);
  const { present, fresh } = await consolidated(product);
  expect(fresh.map(({ formId }) => formId)).toEqual(['F12']);
  const reviewed = present.map(({ proposals }) => reviewedForm(proposals));
  const steps = workbench.engine.undo.depth;
  await new Promise((resolve) => setTimeout(resolve));
  workbench.log.clear();
  await expect(subordinatesIn(workbook).write(reviewed)).resolves.toEqual({
    kind: 'written',
    cells: 1,
  });
  expect(workbench.log.entries.map(({ writes }) => writes)).toEqual([false, true]);
  expect(workbench.engine.undo.depth).toBe(steps + 1);
  expect([await values(three, 'B5'), await values(three, 'F5')]).toEqual([[0.3], [2.5]]);
  await insertSet(workbook, {
    forms: fresh,
    signal: { aborted: false },
    onProgress: () => undefined,
  });
  const [salariesSheet = ''] = (await sheetNames()).slice(-1);
  expect(await values(salariesSheet, 'A6:B7')).toEqual(['30101', '工资', '30102', '=1+1']);
  expect(await values(salariesSheet, 'F6:F7')).toEqual([3.3, 3]);

  const again = await consolidated(product);
  expect(again.fresh).toEqual([]);
  const differing = again.present.flatMap(({ proposals }) => {
    const cells = proposals.proposals.filter(({ state }) => state !== 'same');
    return cells.map(({ label, state, now, value }) => [label, state, now, value]);
  });
  expect(differing).toEqual([['公务接待费', 'differs', '2.50万元', 3]]);
  const ticked = again.present.map(({ proposals }) =>
    withTicks(reviewedForm(proposals), ['F5'], true),
  );
  await subordinatesIn(workbook).write(ticked);
  expect(await values(three, 'F5')).toEqual([3]);
});

test('the list of units is kept in the workbook, and the profile with it', async () => {
  const { workbook } = await open();
  const tools = subordinatesIn(workbook);
  expect((await tools.look()).units).toEqual([]);
  const units = [{ name: '一所', code: '112001' }];
  await expect(tools.saveUnits(units)).resolves.toEqual({ kind: 'saved' });
  const here = await tools.look();
  expect([here.units, here.profile.department]).toEqual([units, '某某局']);
  const { notes, names } = await workbook.readNotes();
  expect(profileIn(notes, names).year).toBe(2022);
});
