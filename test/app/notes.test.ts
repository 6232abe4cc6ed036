import fc from 'fast-check';
import { noProfile, type DepartmentProfile } from '../../src/app';
import { parseNotes, printNotes, withNote, type Note } from '../../src/app/state/notes';
import { isSameProfile, noteProfile } from '../../src/app/state/note-profile';
import { readProfile } from '../../src/app/state/profile-notes';

const anyText = fc.string({ unit: 'grapheme' });
const anyNote: fc.Arbitrary<Note> = fc.record({
  kind: fc.stringMatching(/^\w+$/),
  version: fc.nat(),
  content: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown),
});
const anyProfile: fc.Arbitrary<DepartmentProfile> = fc.record({
  packId: anyText,
  styles: fc.dictionary(fc.stringMatching(/^F\d\d$/), anyText),
  year: fc.option(fc.integer({ min: 1949, max: 2999 })),
  department: fc.option(anyText.filter((text) => text !== '')),
  code: fc.option(anyText.filter((text) => text !== '')),
  level: fc.option(anyText.filter((text) => text !== '')),
  unit: fc.option(fc.constantFrom('元' as const, '万元' as const)),
});

const anyMonth = fc.option(
  fc.record({
    year: fc.integer({ min: 2010, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
  }),
);

test('notes are read as they were printed', () => {
  fc.assert(
    fc.property(fc.array(anyNote), (notes) => {
      expect(parseNotes(printNotes(notes))).toEqual(notes);
    }),
  );
});

test('a profile is read as it was noted, whatever else is noted', () => {
  fc.assert(
    fc.property(anyProfile, anyMonth, fc.array(anyNote), (own, published, notes) => {
      const profile = { ...own, ...(published && { published }) };
      const printed = noteProfile(printNotes(notes), [], profile);
      const found = readProfile(printed, []);
      expect(found).toEqual(profile);
      expect(isSameProfile(found, profile)).toBe(true);
      const others = notes.filter(({ kind }) => kind !== 'profile');
      expect(parseNotes(printed).slice(0, -1)).toEqual(others);
    }),
  );
});

const printed = printNotes([
  { kind: 'profile', version: 1, content: { packId: 'a&b', year: 2022 } },
]);

test.each([
  ['a declaration before it', `<?xml version="1.0" encoding="UTF-8"?>\r\n${printed}`],
  ['entities instead of quotes', printed.replaceAll(/(?<=>[^<]*)"(?=[^<]*<\/note)/g, '&quot;')],
  ['numbered entities', printed.replaceAll('a&amp;b', 'a&#38;b').replaceAll('2022', '&#x32;022')],
  ['room between the notes', printed.replaceAll('><', '>\n  <')],
])('Excel may write the part anew: %s', (_, xml) => {
  expect(readProfile(xml, [])).toMatchObject({ packId: 'a&b', year: 2022 });
});

test.each([
  ['nothing', null],
  ['an empty text', ''],
  ['no XML', 'profile'],
  ['another content', printed.replace('2022', '2023')],
  ['another hash', printed.replace(/hash="../, 'hash="xx')],
  ['half of it', printed.slice(0, printed.length / 2)],
  ['another version', printed.replace('version="1"', 'version="2"')],
  ['another kind', printed.replace('kind="profile"', 'kind="other"')],
  ['a text', printNotes([{ kind: 'profile', version: 1, content: 'national' }])],
  ['null', printNotes([{ kind: 'profile', version: 1, content: null }])],
  ['no pack', printNotes([{ kind: 'profile', version: 1, content: { year: 2022 } }])],
])('no profile is read from %s', (_, xml) => {
  expect(readProfile(xml, [])).toBeNull();
});

test('what a profile holds beyond its shape is left open', () => {
  const content = { packId: 'p', styles: { F14: 1, F03: 'a' }, year: 20.22, unit: '角', code: '' };
  expect(readProfile(printNotes([{ kind: 'profile', version: 1, content }]), [])).toEqual({
    ...noProfile,
    packId: 'p',
    styles: { F03: 'a' },
  });
});

test('one note of a kind takes the place of all', () => {
  const note = (kind: string, content: number): Note => ({ kind, version: 1, content });
  expect(withNote([note('a', 1), note('b', 2), note('a', 3)], note('a', 4))).toEqual([
    note('b', 2),
    note('a', 4),
  ]);
});
