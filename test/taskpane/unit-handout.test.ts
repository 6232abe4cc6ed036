import { unzipSync } from 'fflate';
import { readUnitFile } from '../../src/files/unit-file/read-unit-file';
import { subordinatesOf } from '../../src/taskpane/subordinate-units/subordinates-of';
import { none, packId, pane, request } from './units-pane';

const units = request.expected;
const formIds = new Set(['F14']);

test('a workbook for each unit comes in one archive, and one alone as it is', async () => {
  const { handout, saved } = pane();
  await handout.begin({ packId, units, formIds, withRows: true });
  expect(handout.state.get()).toMatchObject({ kind: 'saved', units: 2, forms: 1, left: [] });
  await handout.begin({ packId, units: units.slice(0, 1), formIds, withRows: false });
  expect([...saved.keys()]).toEqual(['2022年某某局所属单位.zip', '一所.xlsx']);
  const archive = unzipSync(saved.get('2022年某某局所属单位.zip') ?? new Uint8Array());
  expect(archive['一所.xlsx']).toEqual(saved.get('一所.xlsx'));
  const bytes = archive['二所.xlsx'] ?? new Uint8Array();
  const read = await readUnitFile({ name: '改名.xlsx', bytes, packId });
  expect(read).toMatchObject({ kind: 'unit', unit: { unit: '二所', year: 2022 } });
});

test.each([
  ['without a year', { year: null }, units, { kind: 'noYear' }],
  [
    'where one file would go over another',
    {},
    [
      { name: 'A所', code: null },
      { name: 'a所', code: null },
    ],
    { kind: 'clash' },
  ],
])('nothing is handed out %s', async (_, options, asked, state) => {
  const { handout, saved } = pane(options);
  await handout.begin({ packId, units: asked, formIds, withRows: true });
  expect(handout.state.get()).toMatchObject(state);
  expect(saved.size).toBe(0);
});

test('what is stopped while it is made is not saved', async () => {
  const { handout, saved } = pane({
    pause: () => {
      handout.stop();
      return none();
    },
  });
  await handout.begin({ packId, units, formIds, withRows: true });
  expect([handout.state.get(), saved.size]).toEqual([{ kind: 'stopped' }, 0]);
});

test('the list begins with what the workbook says, and what was typed meanwhile stays', async () => {
  const { lists } = pane();
  await lists.load();
  expect(lists.state.get()).toMatchObject({ text: '一所', list: { kind: 'units' } });
  const other = pane().lists;
  const loading = other.load();
  other.type('三所\n三所');
  await loading;
  expect(other.state.get()).toMatchObject({ text: '三所\n三所', list: { kind: 'units' } });
});

test('what became of files for one list is not said beside another', async () => {
  const { lists, handout } = subordinatesOf(pane({ year: null }).work);
  await handout.begin({ packId, units, formIds, withRows: true });
  expect(handout.state.get()).toEqual({ kind: 'noYear' });
  lists.type('三所');
  expect(handout.state.get()).toEqual({ kind: 'open' });
});
