import fc from 'fast-check';
import { noProfile, type DepartmentProfile, type SaveProfileOutcome } from '../../src/app';
import { lastError } from '../../src/taskpane/diagnosis/last-error';
import { draftFaults } from '../../src/taskpane/profile/draft-faults';
import { draftOf, profileOf, yearOf } from '../../src/taskpane/profile/profile-draft';
import {
  createProfileEditor,
  hasChanges,
  shownFaults,
} from '../../src/taskpane/profile/profile-editor';
import { createProfiles } from '../../src/taskpane/profile/profiles';
import { savePack } from '../../src/taskpane/packs/save-pack';
import { packAdvice } from '../../src/taskpane/settings/pack-advice';

const office: DepartmentProfile = {
  packId: 'national',
  styles: { F14: 'vertical' },
  year: 2026,
  department: '某某县行政审批局',
  code: '112',
  level: '县级',
  unit: '元',
};
const draft = draftOf(office);

test.each([
  ['2026', 2026],
  [' 2026 ', 2026],
  ['２０２６', 2026],
  ['2026年', 2026],
  ['2026年度', 2026],
  ['', null],
  ['26', null],
  ['20266', null],
  ['二〇二六', null],
])('the year in “%s” is %s', (text, year) => {
  expect(yearOf(text)).toBe(year);
});

const profiles = fc.record<DepartmentProfile>({
  packId: fc.constantFrom('national', 'henan-2022'),
  styles: fc.constantFrom({}, { F14: 'row' }),
  year: fc.option(fc.integer({ min: 2010, max: 2099 })),
  department: fc.option(fc.constantFrom('某局', '某厅 本级')),
  code: fc.option(fc.constantFrom('112', '431001', 'A-1')),
  level: fc.option(fc.constantFrom('省级', '县级')),
  unit: fc.option(fc.constantFrom('元', '万元')),
});
const months = fc.record({
  year: fc.integer({ min: 2010, max: 2099 }),
  month: fc.integer({ min: 1, max: 12 }),
});

test('a profile goes through the form unchanged', () => {
  fc.assert(
    fc.property(profiles, fc.option(months), (own, published) => {
      const profile = { ...own, ...(published && { published }) };
      expect(profileOf(draftOf(profile))).toEqual(profile);
    }),
  );
});

test.each<[object, object]>([
  [{}, {}],
  [{ year: '２０２６年' }, {}],
  [{ code: '' }, {}],
  [{ code: '１１２' }, {}],
  [{ department: ' ' }, { department: 'profile.departmentMissing' }],
  [{ department: '局'.repeat(60) }, {}],
  [{ department: '局'.repeat(61) }, { department: 'profile.departmentLong' }],
  [{ code: '11 2' }, { code: 'profile.codeWrong' }],
  [{ code: '1'.repeat(31) }, { code: 'profile.codeWrong' }],
  [{ year: '' }, { year: 'profile.yearMissing' }],
  [{ year: '202' }, { year: 'profile.yearWrong' }],
  [{ year: '2009' }, { year: 'profile.yearWrong' }],
  [{ year: '2100' }, { year: 'profile.yearWrong' }],
  [{ published: '' }, {}],
  [{ published: '二〇二六年二月' }, {}],
  [{ published: '2026' }, { published: 'profile.publishedWrong' }],
])('%j: %j', (typed, expected) => {
  const faults = Object.entries(draftFaults({ ...draft, ...typed }));
  expect(Object.fromEntries(faults.map(([field, { message }]) => [field, message]))).toEqual(
    expected,
  );
});

test.each<[string, object, ('department' | 'year' | 'published')[], string[]]>([
  ['nothing was typed yet', { department: '', year: '' }, [], []],
  ['left empty', { department: '' }, ['department'], ['department']],
  ['half a year', { year: '202' }, [], []],
  ['half a month', { published: '2026年' }, [], []],
  ['half a month, left', { published: '2026年' }, ['published'], ['published']],
  ['half a year, left', { year: '202' }, ['year'], ['year']],
  ['wrong letters are said at once', { year: '20x', code: '1 2' }, [], ['code', 'year']],
])('what is said of faults: %s', (_, typed, left, fields) => {
  const editor = createProfileEditor(noProfile);
  editor.follow(office);
  editor.type(typed);
  editor.leave(...left);
  expect(Object.keys(shownFaults(editor.state.get()))).toEqual(fields);
});

test.each<[string, object, boolean]>([
  ['nothing', {}, false],
  ['the same in other digits', { year: '２０２６年' }, false],
  ['spaces around', { department: ` ${draft.department} ` }, false],
  ['another year', { year: '2027' }, true],
  ['no year at all', { year: '20x' }, true],
  ['another layout', { styles: {} }, true],
  ['a month on the cover', { published: '2026-02' }, true],
])('changes: %s', (_, typed, expected) => {
  const editor = createProfileEditor(noProfile);
  editor.follow(office);
  editor.type(typed);
  expect(hasChanges(editor.state.get(), noProfile)).toBe(expected);
  editor.discard();
  expect(hasChanges(editor.state.get(), noProfile)).toBe(false);
});

test('what is being typed is kept when the workbook turns out to hold something else', () => {
  const editor = createProfileEditor(noProfile);
  editor.type({ department: '某局' });
  editor.follow(office);
  expect(editor.state.get()).toMatchObject({ draft: { department: '某局' }, saved: office });
  editor.discard();
  expect(editor.state.get().draft).toEqual(draft);
});

test('what is not being typed follows the workbook', () => {
  const editor = createProfileEditor(noProfile);
  editor.follow(office);
  editor.follow({ ...office, year: 2027 });
  expect(editor.state.get().draft.year).toBe('2027');
});

/** Reading and saving that end when the test says so. */
function slowProfiles() {
  let read: (profile: DepartmentProfile | null) => void = () => undefined;
  let end: (outcome: SaveProfileOutcome) => void = () => undefined;
  const store = createProfiles({
    load: () => new Promise((resolve) => (read = resolve)),
    save: () => new Promise((resolve) => (end = resolve)),
  });
  return {
    store,
    read: (profile: DepartmentProfile | null) => read(profile),
    end: (outcome: SaveProfileOutcome) => end(outcome),
  };
}

const saved: SaveProfileOutcome = { kind: 'saved', filled: 2, skipped: [] };
const failed: SaveProfileOutcome = {
  kind: 'failed',
  filled: [],
  problem: { code: 'readOnly', left: [], detail: 'AccessDenied' },
};

test.each([
  [saved, { kind: 'read', profile: office }],
  [failed, { kind: 'read', profile: null }],
])('saving: %j', async (outcome, expected) => {
  const { store, read, end } = slowProfiles();
  const loading = store.load();
  read(null);
  await loading;
  const saving = store.save(office);
  expect(store.saving.get()).toEqual({ kind: 'busy' });
  end(outcome);
  await saving;
  expect(store.state.get()).toEqual(expected);
  expect(store.saving.get()).toEqual({ kind: 'ended', outcome });
});

test('before forms are renamed it asks: nothing is saved until it is said what becomes of them, and it can be dropped', async () => {
  const question: SaveProfileOutcome = { kind: 'asks', sheets: ['甲'], was: '旧局', is: '新局' };
  const asked: unknown[] = [];
  const store = createProfiles({
    load: () => Promise.resolve(null),
    save: (_, renaming) => {
      asked.push(renaming);
      return Promise.resolve(renaming === 'ask' ? question : saved);
    },
  });
  await store.load();
  await store.save(office);
  expect(store.saving.get()).toEqual({ kind: 'asking', profile: office, question });
  expect(store.state.get()).toEqual({ kind: 'read', profile: null });
  store.dismiss();
  expect(store.saving.get()).toEqual({ kind: 'idle' });
  await store.save(office, 'none');
  expect(store.state.get()).toEqual({ kind: 'read', profile: office });
  expect(asked).toEqual(['ask', 'none']);
});

test('what was saved is not overwritten by what was read before', async () => {
  const { store, read, end } = slowProfiles();
  const loading = store.load();
  const saving = store.save(office);
  end(saved);
  await saving;
  read(null);
  await loading;
  expect(store.state.get()).toEqual({ kind: 'read', profile: office });
});

test('a profile that cannot be read says so, and is read again', async () => {
  let attempts = 0;
  const store = createProfiles({
    load: () => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error('no')) : Promise.resolve(office);
    },
    save: () => Promise.resolve(saved),
  });
  await store.load();
  expect(store.state.get()).toEqual({ kind: 'failed' });
  await store.load();
  expect(store.state.get()).toEqual({ kind: 'read', profile: office });
});

test('reading once more in vain changes nothing, not even the diagnosis', async () => {
  let attempts = 0;
  const store = createProfiles({
    load: () => {
      attempts += 1;
      return attempts === 1 ? Promise.resolve(office) : Promise.reject(new RangeError('no'));
    },
    save: () => Promise.resolve(saved),
  });
  await store.load();
  const before = lastError();
  await store.load();
  expect(store.state.get()).toEqual({ kind: 'read', profile: office });
  expect(lastError()).toBe(before);
});

test('it is told whether what is known is what the workbook holds, and what was saved from here', async () => {
  let canRead = true;
  let outcome: SaveProfileOutcome = saved;
  const store = createProfiles({
    load: () => (canRead ? Promise.resolve(office) : Promise.reject(new Error('no'))),
    save: () => Promise.resolve(outcome),
  });
  const told: unknown[] = [];
  store.saved.subscribe(() => told.push(store.saved.get()));
  const loads = [await store.load()];
  canRead = false;
  loads.push(await store.load());
  expect(loads).toEqual([true, false]);
  outcome = failed;
  await store.save({ ...office, year: 2025 });
  outcome = saved;
  await store.save({ ...office, year: 2027 });
  expect(told).toEqual([{ ...office, year: 2027 }]);
});

test.each<readonly [string, DepartmentProfile | Error, SaveProfileOutcome, boolean, number]>([
  ['a profile that was changed elsewhere keeps what was changed', office, saved, true, 1],
  ['what cannot be read is not written', new Error('no'), saved, false, 0],
  ['what cannot be written is told', office, failed, false, 1],
])('another pack: %s', async (_, now, outcome, isDone, count) => {
  const written: [DepartmentProfile, string][] = [];
  let held: DepartmentProfile | Error = { ...office, year: 2020, department: '旧名' };
  const store = createProfiles({
    load: () => (held instanceof Error ? Promise.reject(held) : Promise.resolve(held)),
    save: (profile, renaming) => {
      written.push([profile, renaming]);
      return Promise.resolve(outcome);
    },
  });
  await store.load();
  held = now;
  expect(await savePack(store, 'henan-2022')).toBe(isDone);
  // Nobody is asked about names of the department on a page that does not show the question.
  expect(written).toEqual(
    [[{ ...office, packId: 'henan-2022', styles: {} }, 'none']].slice(0, count),
  );
  expect(store.saving.get()).toEqual({ kind: 'idle' });
});

const years = (from: number, to: number | null) => ({ years: { from, to } }) as never;

test.each([
  ['2022', [years(2022, 2022)], null],
  ['2023', [years(2022, 2022)], { year: 2023, from: 2022, to: 2022 }],
  ['2019', [years(2020, null)], { year: 2019, from: 2020, to: null }],
  ['2019', [years(2018, 2020), years(2021, null)], null],
  ['', [years(2022, 2022)], null],
])('in %s a pack is for %j', (year, forms, expected) => {
  expect(packAdvice(forms, year)).toEqual(expected);
});
