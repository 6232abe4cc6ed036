import fc from 'fast-check';
import type { DerivedField, InputField } from '../../../src/domain/form/form-field';
import type { FieldValue } from '../../../src/domain/form/form-values';
import type { MoneyUnit } from '../../../src/domain/money/money-unit';
import type { GridCell } from '../../../src/domain/grid/sheet-grid';

/** What a user types or pastes into one cell. */
export type TypedContent = Pick<GridCell, 'value' | 'formula'>;

/** Everything typed holds one of these, so that it is told from what the form printed. */
const sign = '甲乙';
const fraction = 0.25;

const anyNumber = fc.integer({ min: 100, max: 99_999 });
const words = (all: readonly string[]) => fc.constantFrom(...all);

/** Numbers and words that differ, so that two which changed places are noticed. */
export const anyContent: fc.Arbitrary<TypedContent> = fc.oneof(
  { weight: 8, arbitrary: anyNumber.map((number) => typed(number + fraction)) },
  { weight: 6, arbitrary: anyNumber.map((number) => typed(`${sign}项${number}`)) },
  { weight: 1, arbitrary: anyNumber.map((number) => typed(`${number}.25万元`)) },
  { weight: 1, arbitrary: anyNumber.map((number) => typed(fullWidth(`${number}.25`))) },
  {
    weight: 1,
    arbitrary: anyNumber.map((number) => ({
      value: number + fraction,
      formula: `=${number}+${fraction}`,
    })),
  },
  { weight: 1, arbitrary: anyNumber.map((number) => typed(`2${number}`.padEnd(7, '0'))) },
  { weight: 1, arbitrary: words(['——', '- -', '/']).map(typed) },
  { weight: 1, arbitrary: words(['合计', '小计', '一、', '注：', '其中：']).map(beforeWords) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }).map(typed) },
);

function typed(value: string | number): TypedContent {
  return { value, formula: null };
}

/** What begins like a row or a note of a form, and is none. */
function beforeWords(first: string): TypedContent {
  return typed(`${first}${sign}后`);
}

function fullWidth(text: string): string {
  return text.replace(/[\d.]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

/** Whether a cell holds what no form prints. */
export function isTyped({ value }: TypedContent): boolean {
  if (typeof value === 'number') return value % 1 === fraction;
  return (
    typeof value === 'string' && (value.includes(sign) || /^[\d０-９]+[.．][２2][５5]/.test(value))
  );
}

/** What a cell means in its field, as a person reads it; null for nothing. What makes no sense there stays as it stands. */
export function meaningOf(
  { value, text }: GridCell,
  { kind }: InputField | DerivedField,
  unit: MoneyUnit,
): FieldValue {
  if (value === null) return null;
  const plain = typeof value === 'boolean' ? String(value).toUpperCase() : value;
  const isNumeric = kind === 'amount' || kind === 'quantity' || kind === 'percent';
  if (!isNumeric) {
    if (typeof plain === 'number') return text ?? String(plain);
    return plain.trim() === '' ? null : plain;
  }
  if (typeof plain === 'number') return kind === 'percent' && plain > 1 ? plain / 100 : plain;
  if (/^[-—/\s]*$/u.test(plain)) return null;
  const half = plain.normalize('NFKC');
  const number = /^(?<digits>\d+(?:\.\d+)?)(?<unit>万元)?$/.exec(half)?.groups;
  if (!number) return plain;
  const figure = Number(number.digits);
  if (number.unit === undefined) return kind === 'percent' && figure > 1 ? figure / 100 : figure;
  if (kind === 'percent') return plain;
  return kind === 'amount' && unit === '元' ? figure * 10_000 : figure;
}
