import { findForm } from '../../src/cli/find-forms';
import { planForm } from '../../src/domain/plan/plan-form';
import { writeWorkbook } from '../../src/files';
import { henan2022 } from '../../src/packs';
import { machine } from './in-memory';

const common = ['--pack', 'henan-2022', '--year', '2022'];
const words = ['consolidate', ...common, '--unit', '某某局', '-o', 'whole.xlsx'];

function workbook(department: string, abroad: number): Promise<Uint8Array> {
  const profile = { year: 2022, department, code: null, unit: null };
  const form = findForm('F14', henan2022);
  const plan = planForm({ packId: henan2022.id, form, profile, values: { abroad } });
  return writeWorkbook([{ name: 'F14', plan }]);
}

test('a unit that the list names twice is told, and every unit gets its file once', async () => {
  const { run, held } = machine({ 'units.txt': '一所\t112001\n二所\n一所\t112009' });
  const asked = ['--form', 'F14', '--units', 'units.txt', '-o', 'units'];
  const { code, err } = await run('split', ...common, ...asked);
  expect([code, err]).toEqual([0, 'units.txt 里写了不止一次，只按第一行算：一所']);
  expect([...held.keys()].slice(1)).toEqual(['units/一所.xlsx', 'units/二所.xlsx']);
});

test('units that have one code on the list are told', async () => {
  const { run } = machine({ 'units.txt': '一所\t112001\n二所\t112001' });
  const asked = ['--form', 'F14', '--units', 'units.txt', '-o', 'units'];
  const { code, err } = await run('split', ...common, ...asked);
  expect([code, err]).toEqual([0, 'units.txt 里一所、二所的编码都是112001，请核对。']);
});

test('files that units hand in as they got them are told', async () => {
  const { run, held } = machine({ 'units.txt': '一所\t112001\n二所' });
  await run('split', ...common, '--units', 'units.txt', '-o', 'units');
  held.set('units/一所.xlsx', await workbook('一所', 0));
  const { code, out } = await run(...words, 'units/一所.xlsx', 'units/二所.xlsx');
  expect([code, out]).toEqual([1, expect.stringContaining('二所.xlsx（二所）的表都没有填')]);
  expect(out).not.toContain('units/一所.xlsx（一所）的表都没有填');
});

test('a file that was given out with a code and came back as it was is told, too', async () => {
  const { run, held } = machine({ 'units.txt': '一所\t112001\n二所\t112002' });
  await run('split', ...common, '--units', 'units.txt', '-o', 'units');
  held.set('units/一所.xlsx', await workbook('一所', 0));
  const { code, out } = await run(...words, 'units/一所.xlsx', 'units/二所.xlsx');
  expect([code, out]).toEqual([1, expect.stringContaining('二所.xlsx（二所）的表都没有填')]);
});

test('names alone are no figures: such a file is told, and gives way to one that is filled in', async () => {
  const { run, held } = machine({
    'names.json': JSON.stringify({
      forms: [
        { form: 'F16', values: { units: [{ unitName: '一所', projects: [{ name: '会议' }] }] } },
      ],
    }),
  });
  await run('new', ...common, '--unit', '一所', '--data', 'names.json', '-o', '一所.xlsx');
  const alone = await run(...words, '一所.xlsx');
  expect(alone.out).toContain('一所.xlsx（一所）的表里一个金额都没有填');
  held.set('改.xlsx', await workbook('一所', 0.5));
  const { out } = await run(...words, '--overwrite', '一所.xlsx', '改.xlsx');
  expect(out).toContain('一所.xlsx 和 改.xlsx 都是一所的，只计入了后者');
});

test('of two files of a unit, one that nobody filled in gives way to the other, whichever comes first', async () => {
  const { run, held } = machine({ 'units.txt': '一所\t112001' });
  await run('split', ...common, '--units', 'units.txt', '-o', 'units');
  held.set('units/改.xlsx', await workbook('一所', 0.5));
  const { out } = await run(...words, 'units/一所.xlsx', 'units/改.xlsx');
  expect(out).toContain('units/一所.xlsx 和 units/改.xlsx 都是一所的，只计入了后者');
  expect(out).not.toContain('的表都没有填');
});
