import { decimalsToFen } from '../../src/domain/money/money-unit';
import { emptyCell, type GridCell } from '../../src/domain/grid/sheet-grid';
import type { CellReading } from '../../src/domain/value/cell-reading';
import { readAmount } from '../../src/domain/value/read-amount';
import { readField } from '../../src/domain/value/read-field';
import { readPercent } from '../../src/domain/value/read-percent';
import { readQuantity } from '../../src/domain/value/read-quantity';
import { readCode, readText } from '../../src/domain/value/read-text';

type Raw = GridCell['value'];

function cell(value: Raw, text: string | null = null, formula: string | null = null): GridCell {
  return { ...emptyCell, value, text, formula };
}

/** A value with its notes, – for an empty cell, ! and the reason for what cannot be read. */
function print(reading: CellReading<string | number>): string {
  if (reading.kind === 'blank') return '–';
  if (reading.kind === 'unreadable') return `!${reading.reason}`;
  const notes = reading.notes.map((note) =>
    'unit' in note ? note.unit : 'text' in note ? `(${note.text})` : note.kind,
  );
  return [reading.value, ...notes].join(' ');
}

test.each<[Raw, string | null, string]>([
  [80, null, '80000000'],
  [0, '0.00', '0'],
  [-12.5, '-12.50', '-12500000'],
  [1934.49, '1,934.49', '1934490000'],
  [0.000001, null, '1'],
  [1e-7, null, '!tooFine'],
  [0.30000000000000004, null, '300000'],
  [1e21, null, '!tooLarge'],
  [44652, '2022年4月1日', '!date'],
  [44624, '3月5日', '!date'],
  [0.25, '25%', '!percent'],
  [800000, '800000.00元', '80000000'],
  [80, '80.00万元', '80000000'],
  [true, null, '!notANumber'],
  [null, null, '–'],
  ['', null, '–'],
  [' 　', null, '–'],
  ['——', null, '–'],
  ['- -', null, '–'],
  ['—', null, '–'],
  ['－', null, '–'],
  ['/', null, '–'],
  ['80', null, '80000000 numberAsText'],
  ['８０．５', null, '80500000 numberAsText'],
  ['1,234.5', null, '1234500000 numberAsText'],
  ['1，234．50', null, '1234500000 numberAsText'],
  ['1,23', null, '!notANumber'],
  [' 5 0 ', null, '50000000 numberAsText'],
  ['80万元', null, '80000000 numberAsText 万元'],
  ['80 万', null, '80000000 numberAsText 万'],
  ['1,234.5元', null, '123450 numberAsText 元'],
  ['0.8亿元', null, '8000000000 numberAsText 亿元'],
  ['3千元', null, '300000 numberAsText 千元'],
  ['￥80', null, '80000000 numberAsText'],
  ['80（万元）', null, '80000000 numberAsText 万元'],
  ['0.001元', null, '!tooFine'],
  ['88.40（原值）', null, '88400000 numberAsText (原值)'],
  ['租用', null, '0 (租用)'],
  ['－12.3', null, '-12300000 numberAsText'],
  ['—12.3', null, '-12300000 numberAsText'],
  ['（12.3）', null, '-12300000 inBrackets numberAsText'],
  ['25%', null, '!percent'],
  ['约80万元', null, '!notANumber'],
  ['80或90', null, '!notANumber'],
  ['八十', null, '!notANumber'],
  ['#REF!', null, '!error'],
])('an amount in 万元: %j shown as %j is %s', (value, text, expected) => {
  expect(print(readAmount(cell(value, text), decimalsToFen.万元))).toBe(expected);
});

test.each<[Raw, string | null, string]>([
  [0.25, '25.00%', '0.25'],
  [0.07, null, '0.07'],
  [1.1, '110%', '1.1'],
  [1.1, null, '0.011 percentTyped'],
  [25, '25', '0.25 percentTyped'],
  [100, '100.00', '1 percentTyped'],
  [0, '0', '0'],
  [1, '1', '1 percentUnclear'],
  [0.5, '0.5', '0.5 percentUnclear'],
  ['25%', null, '0.25 numberAsText'],
  ['25.00％', null, '0.25 numberAsText'],
  ['7%', null, '0.07 numberAsText'],
  ['25', null, '0.25 numberAsText percentTyped'],
  ['0', null, '0 numberAsText'],
  ['——', null, '–'],
  [null, null, '–'],
  ['四分之一', null, '!notANumber'],
  ['#DIV/0!', null, '!error'],
  [44652, '2022-04-01', '!date'],
])('a share: %j shown as %j is %s', (value, text, expected) => {
  expect(print(readPercent(cell(value, text)))).toBe(expected);
});

test.each<[Raw, string]>([
  [12, '12'],
  [0.5, '0.5'],
  ['1,200', '1200 numberAsText'],
  ['１４辆', '14 numberAsText 辆'],
  ['300 平方米', '300 numberAsText 平方米'],
  ['12（在用）', '12 numberAsText (在用)'],
  ['租用', '0 (租用)'],
  ['- -', '–'],
  ['若干', '!notANumber'],
  ['12-14', '!notANumber'],
])('a quantity: %j is %s', (value, expected) => {
  expect(print(readQuantity(cell(value)))).toBe(expected);
});

test.each<[Raw, string | null, string]>([
  [' 办公室 ', null, ' 办公室 '],
  ['　', null, '–'],
  ['——', null, '——'],
  [0.95, '95%', '95%'],
  [44926, '2022年12月31日', '2022年12月31日'],
  [12345678901234, '1.23457E+13', '12345678901234'],
  [44926, '########', '44926'],
  [12, null, '12'],
  [true, null, 'TRUE'],
  ['#N/A', null, '!error'],
])('words: %j shown as %j are %s', (value, text, expected) => {
  expect(print(readText(cell(value, text)))).toBe(expected);
});

test.each([
  ['办公室小计', '办公室'],
  ['办公室小计 ', '办公室'],
  ['办公室', '办公室'],
  ['小计', '小计'],
  ['　　办公室', '办公室'],
])('words that the form prints around a field are no part of it: %s is %s', (value, expected) => {
  expect(print(readText(cell(value), { prefix: '　　', suffix: '小计' }))).toBe(expected);
});

test.each<[Raw, string | null, string]>([
  [2010301, '2,010,301', '2010301'],
  ['0201', null, '0201'],
  [130121210000000, null, '130121210000000'],
  [1.3012121e20, '1.30121E+20', '!digitsLost'],
])('a code: %j shown as %j is %s', (value, text, expected) => {
  expect(print(readCode(cell(value, text)))).toBe(expected);
});

const field = { id: 'amount', label: '金额', kind: 'amount' } as const;
const derived = { ...field, formula: { add: ['a', 'b'] } } as const;

test.each([
  ['a calculated sum without its noise', derived, cell(0.1 + 0.2, null, '=A1+B1'), '0.3'],
  ['a formula that nobody calculated, ours', derived, cell(null, null, '=A1+B1'), '–'],
  ['a formula that nobody calculated, typed', field, cell(null, null, '=1+2'), '!notCalculated'],
  ['a formula in an input cell', field, cell(37.5, null, '=12.5*3'), '37.5'],
  ['an error', derived, cell('#VALUE!', null, '=A1+B1'), '!error'],
])('%s', (_, one, of, expected) => {
  const units = { sheetDecimals: decimalsToFen.万元, form: '万元' } as const;
  expect(print(readField(one, of, units))).toBe(expected);
});

test.each([
  ['元', '万元', 829_000, 82.9],
  ['万元', '元', 82.9, 829_000],
  ['元', '万元', 700, 0.07],
] as const)('a sheet in %s of a form in %s: %d is %d', (sheet, form, typed, expected) => {
  const units = { sheetDecimals: decimalsToFen[sheet], form };
  expect(readField(field, cell(typed), units)).toMatchObject({ value: expected });
});
