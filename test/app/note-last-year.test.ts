import { noteLastYear } from '../../src/app/last-year/note-last-year';
import { suggestedIn } from '../../src/app/narrative/suggested-texts';
import { factsKey, noteTyped, typedIn } from '../../src/app/narrative/typed-facts';
import { fen } from '../../src/domain/money/fen';

const profile = { year: 2027, department: '某某局' };
const key = factsKey(profile);
const facts = [
  {
    name: 'reception',
    fact: { kind: 'amount', fen: fen(2_000_000) },
    at: ['表1!B5'],
    column: null,
  },
  { name: 'staff', fact: { kind: 'count', count: 12 }, at: ['¶3'], column: null },
] as const;

/** What is typed of the year before, once it came in beside what was typed already. */
function noted(typed: Readonly<Record<string, string>>, placed: string[], replaced: string[]) {
  const notes = noteLastYear(noteTyped(null, { key, typed }), {
    ...{ brought: { facts, texts: [] }, profile },
    ...{ placed: new Set(placed), replaced: new Set(replaced) },
  });
  return typedIn(notes, key);
}

const both = { reception_last: '2.00万元', staff_last: '12' };

test.each<[string, Record<string, string>, string[], string[], Record<string, string>]>([
  ['all where nothing was typed', {}, [], [], both],
  ['all where an empty text was', { staff_last: '' }, [], [], both],
  ['not what was typed otherwise', { staff_last: '11' }, [], [], { ...both, staff_last: '11' }],
  ['that too where it is to be replaced', { staff_last: '11' }, [], ['staff'], both],
  ['not what stands in a form', {}, ['reception'], [], { staff_last: '12' }],
  [
    'nothing over another fact',
    { abroad_last: '1万元' },
    [],
    [],
    { ...both, abroad_last: '1万元' },
  ],
])('it notes %s', (_, typed, placed, replaced, expected) => {
  expect(noted(typed, placed, replaced)).toEqual(expected);
});

test('texts are kept with where they stood', () => {
  const texts = [{ fact: 'duties', text: '编制预算。', at: ['¶3'] }];
  const notes = noteLastYear(null, {
    ...{ brought: { facts: [], texts }, profile },
    ...{ placed: new Set<string>(), replaced: new Set<string>() },
  });
  expect(suggestedIn(notes, key)).toMatchObject({ duties: { text: '编制预算。' } });
});
