import { stateOf, type FoundDamage, type FormState } from '../../src/domain/repair/damage';
import { linearSum, valueOfSum } from '../../src/domain/formula/linear-sum';
import { brokenSheet, placeOf, type BrokenSheet } from './broken-sheet';
import { layouts } from './every-layout';
import { sheetOf } from './sheet-of';

/** 项目支出预算表: the total in row 5, a unit in row 6, three projects from row 7 on. */
function projects(): BrokenSheet {
  const layout = layouts.find(([name]) => name === 'national F16 standard')?.[1];
  if (!layout) throw new Error('there is no such form');
  const project = (name: string, amount: number) => ({
    kind: '特定目标类',
    name,
    unit: '某某局',
    general: amount,
  });
  return brokenSheet(layout, {
    units: [
      {
        unitCode: '112',
        unitName: '某某局',
        projects: [project('甲', 1), project('乙', 2), project('丙', 3)],
      },
    ],
  });
}

function put(form: BrokenSheet, cell: string, content: string | number | null): void {
  const { row, column } = placeOf(cell);
  if (typeof content === 'string' && content.startsWith('=')) {
    form.sheet.apply([{ kind: 'put', cell, content: { formula: content } }]);
  } else form.sheet.put(row, column, content);
}

function said(findings: readonly FoundDamage[]): string[] {
  return findings.map(({ damage: { kind, at }, steps }) => {
    return `${kind} ${at}${steps.length > 0 ? ' +' : ''}`;
  });
}

test.each<[string, FormState, string[], (form: BrokenSheet) => void]>([
  ['as inserted', 'fine', [], () => undefined],
  [
    'a sum that leaves a row out',
    'repairable',
    ['wrongCells E6 +'],
    (form) => put(form, 'E6', '=SUM(E7:E8)'),
  ],
  ['a sum written otherwise', 'fine', [], (form) => put(form, 'E6', '= E7 + E8 + SUM($E$9)')],
  [
    'a formula of another row',
    'repairable',
    ['wrongCells E6 +'],
    (form) => put(form, 'E6', '=SUM(F7:F10)'),
  ],
  [
    'a formula of hers that lost a cell',
    'toDecide',
    ['wrongCells E6 +'],
    (form) => put(form, 'E6', '=SUM(E7:E9)*1.06+#REF!'),
  ],
  [
    'one cell without its format',
    'repairable',
    ['lostFormats E8 +'],
    ({ formats }) => void formats.delete('E8'),
  ],
  ['a formula of hers', 'toDecide', ['otherFormula E6 +'], (form) => put(form, 'E6', '=6*1')],
  ['a total typed over', 'toDecide', ['typedOver E6 +'], (form) => put(form, 'E6', 6)],
  ['words in an amount', 'needsUser', ['unreadable E9'], (form) => put(form, 'E9', '约二万')],
  [
    'a head that reads otherwise',
    'needsUser',
    ['changedLabel B3'],
    (form) => put(form, 'B3', '名字'),
  ],
  ['a head that is gone', 'repairable', ['lostLabel B3 +'], (form) => put(form, 'B3', null)],
  ['a title that is gone', 'repairable', ['lostLabel A1 +'], (form) => put(form, 'A1', null)],
  [
    'the row of the total emptied',
    'needsUser',
    ['missingRow A4'],
    (form) => {
      for (const column of 'ABCDEFGHIJKL') put(form, `${column}5`, null);
    },
  ],
  [
    'rows without formats',
    'repairable',
    ['lostFormats A9:L9 +'],
    ({ formats }) => {
      for (const cell of formats.keys()) if (/^[A-Z]+9$/.test(cell)) formats.delete(cell);
    },
  ],
  [
    'a table that never had formats',
    'fine',
    [],
    ({ formats }) => {
      formats.clear();
    },
  ],
  [
    'something beside the fields',
    'needsUser',
    ['unplaced M9'],
    (form) => {
      form.marks.set(null, { ...form.layout.all, right: 12 });
      put(form, 'M9', '别的');
    },
  ],
])('%s: %s', (_, state, expected, make) => {
  const form = projects();
  make(form);
  const findings = form.inspect();
  expect([stateOf(findings), said(findings)]).toEqual([state, expected]);
});

test('the words for the unit are not guessed where nothing else says it', () => {
  const form = projects();
  const units = form.layout.rightLines.map(({ range }) => range);
  for (const { top, left } of units) form.sheet.put(top, left, null);
  const lost = form.inspect().filter(({ damage }) => damage.kind === 'lostUnit');
  expect(lost.map(({ damage, steps }) => [damage, steps])).toEqual([
    [{ kind: 'lostUnit', at: expect.any(String) as string, unit: '万元' }, []],
  ]);
});

test.each([
  ['=A1+B1', 3],
  ['=SUM(A1:C1)', 3],
  ['=SUM(A1:B1)-B1', 1],
  ['=A1+D1', null],
  ['=A1+E1', null],
  ['=A1*B1', null],
  ['=MAX(A1)', null],
  ['=A1+', null],
])('%s comes to %s', (formula, value) => {
  const sum = linearSum(formula);
  expect(sum && valueOfSum(sum, sheetOf('1|2||words|=A1'))).toBe(value);
});
