import { basesIn, noteBases, type Bases } from '../../src/app/narrative/base-notes';
import type { TextRef } from '../../src/app/narrative/text-mark';
import { noteTyped, typedIn } from '../../src/app/narrative/typed-facts';
import type { DefinedName } from '../../src/app/ports';
import { noProfile } from '../../src/app/no-profile';
import { noteProfile } from '../../src/app/state/note-profile';
import { readProfile } from '../../src/app/state/profile-notes';

const text: TextRef = { kind: 'narrative', style: 'national', instance: 1 };
const other: TextRef = { ...text, instance: 2 };

interface Kept {
  readonly notes: string | null;
  readonly names: readonly DefinedName[];
}

const nothing: Kept = { notes: null, names: [] };

/** As the workbook is after these bases were written into it. */
function noted(kept: Kept, of: TextRef, sections: Readonly<Record<string, readonly string[]>>) {
  const bases: Bases = new Map(Object.entries(sections));
  const { notes, names } = noteBases(kept, [{ text: of, sections: bases }]);
  const changed = names.map(({ name, refersTo }) => ({ name, refersTo, sheetId: null }));
  const rest = kept.names.filter(({ name }) => changed.every((one) => one.name !== name));
  for (const { name, isNew } of names) {
    expect(isNew).toBe(kept.names.every((one) => one.name !== name));
  }
  return { notes, names: [...rest, ...changed] };
}

const said = (kept: Kept, of = text) => Object.fromEntries(basesIn(kept, of));

const first = noted(nothing, text, { N01: ['甲'], N02: ['乙', '丙'] });
const second = noted(first, text, { N01: ['丁'] });

test('the last base of each section counts', () => {
  expect(said(first)).toEqual({ N01: ['甲'], N02: ['乙', '丙'] });
  expect(said(second)).toEqual({ N01: ['丁'], N02: ['乙', '丙'] });
});

test('after Ctrl+Z, which takes back the name and not the notes, it is the one before; another step then counts', () => {
  const undone = { notes: second.notes, names: first.names };
  expect(said(undone)).toEqual(said(first));
  const redone = { notes: second.notes, names: second.names };
  expect(said(redone)).toEqual(said(second));
  const third = noted(undone, text, { N02: ['戊'] });
  expect(said(third)).toEqual({ N01: ['甲'], N02: ['戊'] });
  expect(said({ notes: third.notes, names: first.names })).toEqual(said(first));
});

test.each<[string, Kept]>([
  ['no name', { ...second, names: [] }],
  ['no notes', { ...second, notes: null }],
  ['notes of another time', { ...second, notes: first.notes }],
  [
    'a name of another hand',
    { ...second, names: first.names.map((one) => ({ ...one, refersTo: '="x"' })) },
  ],
  [
    'a name of a sheet',
    { ...second, names: second.names.map((one) => ({ ...one, sheetId: '1' })) },
  ],
])('with %s nothing is known', (_, kept) => {
  expect(said(kept)).toEqual({});
  const again = noted(
    { notes: kept.notes, names: kept.names.filter((one) => one.sheetId === null) },
    text,
    {
      N03: ['己'],
    },
  );
  expect(said(again)).toEqual({ N03: ['己'] });
});

test('texts have bases of their own; those of a text that was undone go with the next', () => {
  const both = noted(second, other, { N01: ['庚'] });
  expect([said(both), said(both, other)]).toEqual([said(second), { N01: ['庚'] }]);
  const undone = noted({ notes: both.notes, names: second.names }, text, { N01: ['辛'] });
  expect(undone.notes).not.toContain('庚');
});

test('after many refreshes all sections are still known, and twelve steps back', () => {
  let kept: Kept = first;
  const states: Kept[] = [];
  for (let step = 1; step <= 30; step += 1) {
    kept = noted(kept, text, { N01: [`第${step}次`] });
    states.push(kept);
  }
  const at = (step: number) => said({ notes: kept.notes, names: states[step - 1]?.names ?? [] });
  expect(at(30)).toEqual({ N01: ['第30次'], N02: ['乙', '丙'] });
  expect(at(19)).toEqual({ N01: ['第19次'], N02: ['乙', '丙'] });
  expect(at(18)).toEqual({});
});

test('facts are kept by department and year, beside everything else that is noted', () => {
  const profile = { ...noProfile, department: '某某局', year: 2022 };
  const notes = noteTyped(noteProfile(second.notes, [], profile), {
    key: '2022 某某局',
    typed: { duties: '审批', goals: '' },
  });
  expect(typedIn(notes, '2022 某某局')).toEqual({ duties: '审批' });
  expect(typedIn(notes, '2023 某某局')).toEqual({});
  expect(readProfile(notes, [])).toEqual(profile);
  expect(said({ ...second, notes })).toEqual(said(second));
  const many = Array.from({ length: 50 }, (_, year) => `${2023 + year} 某某局`).reduce(
    (before, key) => noteTyped(before, { key, typed: { duties: key } }),
    notes,
  );
  expect(typedIn(many, '2022 某某局')).toEqual({});
  expect(typedIn(many, '2072 某某局')).toEqual({ duties: '2072 某某局' });
});
