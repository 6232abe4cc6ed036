import { catalogue } from '../../src/app/catalogue';
import { unknownTableWords } from '../../src/app/check/texts/unknown-table-words';
import type { ReadCell } from '../../src/domain/read/form-reading';
import { openLayouts } from '../../src/domain/recognize/open-layouts';
import type { RecognizedTable } from '../../src/domain/recognize/recognized-table';

const form = catalogue.packs
  .find(({ id }) => id === 'hebei-2021')
  ?.forms.find(({ id }) => id === 'F05');

interface Told {
  readonly style: string;
  /** The total, and the value of the vehicles. */
  readonly values: readonly [total: number | null, vehicles: number | null];
  readonly found: number;
  readonly unplaced?: number;
  readonly title?: string;
  /** So many cells more. */
  readonly more?: number;
  /** What the buildings are worth; 5 where nothing is said. */
  readonly buildings?: string | null;
}

/** A table as it is read in a layout, of nine labels. */
function readAs({
  style,
  values,
  found,
  unplaced = 0,
  title,
  more = 0,
  buildings,
}: Told): RecognizedTable {
  const layout = form?.styles.find(({ id }) => id === style);
  if (!form || !layout) throw new Error(style);
  const [total, vehicles] = values;
  const cell = (
    field: string,
    at: string,
    value: ReadCell['value'],
    derived = false,
  ): ReadCell => ({
    ...{ field, at, value, derived, raw: value, scope: [], formula: null, notes: [] },
  });
  const cells = [
    cell('totalValue', 'C2', total, true),
    cell('buildingsValue', 'C3', buildings === undefined ? 5 : buildings),
    cell('vehiclesValue', 'C4', vehicles),
    cell('equipmentValue', 'C5', null),
    cell('othersValue', 'C6', null),
    ...Array.from({ length: more }, (_, at) => cell('othersQuantity', `B${at + 7}`, null)),
  ];
  const reading = { cells, blocks: [], problems: [], values: {}, unit: null };
  return {
    indexed: { form, style: layout, ref: { packId: 'hebei-2021', formId: 'F05', styleId: style } },
    ...{ fitted: { placeOf: (at: string) => at }, reading, title: title ?? null },
    ...{ found, labels: 9, doubts: 0, unused: [], repeatedHeads: 0, tables: ['T1'], confidence: 1 },
    faults: Array.from({ length: unplaced }, (_, at) => ({
      ...{ kind: 'unplaced', at: `A${at}`, text: '图书', where: 'table' },
    })),
  } as unknown as RecognizedTable;
}

const right = [7, 2] as const;
const wrong = [7, 1] as const;

test.each<[string, Told, Told, 'twoLayouts' | 'tooMuch' | null]>([
  [
    'two say the same',
    { style: 'b', values: right, found: 9 },
    { style: 'bCounty', values: right, found: 9 },
    null,
  ],
  [
    'the sums are right in one of them',
    { style: 'b', values: right, found: 9 },
    { style: 'bCounty', values: wrong, found: 9 },
    null,
  ],
  [
    'the sums are wrong in both',
    { style: 'b', values: [9, 2], found: 9 },
    { style: 'bCounty', values: wrong, found: 9 },
    'twoLayouts',
  ],
  [
    'a mixture is nearly as well another one, of which the sums are right',
    { style: 'b', values: wrong, found: 8, unplaced: 1 },
    { style: 'bCounty', values: right, found: 8, unplaced: 2 },
    'twoLayouts',
  ],
  [
    'the title says which of them a mixture is',
    { style: 'b', values: wrong, found: 8, unplaced: 1, title: '部门固定资产占用情况表' },
    { style: 'bCounty', values: right, found: 8, unplaced: 2 },
    null,
  ],
  [
    'another one says much less of it',
    { style: 'b', values: wrong, found: 8, unplaced: 1 },
    { style: 'bCounty', values: right, found: 6, unplaced: 2 },
    null,
  ],
  [
    'nothing but names stands in either',
    { style: 'b', values: [null, null], found: 9, buildings: '某某局' },
    { style: 'bCounty', values: [null, null], found: 9, buildings: null },
    null,
  ],
  [
    'there is too much to add up',
    { style: 'b', values: right, found: 9, more: 150_000 },
    { style: 'bCounty', values: wrong, found: 9, more: 150_000 },
    'tooMuch',
  ],
])('%s', (_, best, other, why) => {
  const [one, second] = [readAs(best), readAs(other)];
  const open = openLayouts(one, [one, second]);
  expect(open?.why ?? null).toBe(why);
  expect(open?.others ?? []).toEqual(why === null ? [] : [second]);
});

test.each(['twoLayouts', 'tooMuch'] as const)('%s is said with the names of the layouts', (why) => {
  const likely = [
    { title: '甲表', confidence: 0.9, layout: { zh: '按科目', en: 'by codes' } },
    { title: '甲表', confidence: 0.9, layout: { zh: '按单位', en: 'by units' } },
  ];
  const { zh, en } = unknownTableWords({ at: 'T1', words: '项目 金额', why, likely });
  for (const word of ['按科目', '按单位', '没有按任何一种读取', '请']) expect(zh).toContain(word);
  for (const word of ['by codes', 'by units', 'not read as any']) expect(en).toContain(word);
});
