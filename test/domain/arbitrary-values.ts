import fc from 'fast-check';
import type { DerivedField, InputField } from '../../src/domain/form/form-field';
import type { FormBlock } from '../../src/domain/form/form-part';
import type { FormStyle } from '../../src/domain/form/form-style';
import type { FieldValue, FormValues } from '../../src/domain/form/form-values';
import {
  fieldsOf,
  isDerived,
  itemContent,
  scopeContent,
  type ScopeContent,
} from '../../src/domain/form/walk-parts';
import { fieldOf } from '../../src/domain/form/form-cell';
import { fen } from '../../src/domain/money/fen';
import type { MoneyUnit } from '../../src/domain/money/money-unit';
import { printAmount } from '../../src/domain/money/print-amount';

const letters = [...'办事大厅窗口服务审批目标完成率项目资金ABxyz019（）()、，。；:：%-—“”'];

/** Words as people type them; they do not begin like a formula, a note or the number of a column. */
const anyText = fc
  .tuple(
    fc.constantFrom(...'办事大厅窗口服务审批'),
    fc.array(fc.constantFrom(...letters, ' ', '　', '\n'), { maxLength: 8 }),
  )
  .map(([first, more]) => (first + more.join('')).trim());

function anyAmount(unit: MoneyUnit): fc.Arbitrary<number> {
  return fc
    .oneof(
      fc.nat(999_999_999),
      fc.nat(99_999).map((amount) => amount * 10_000),
    )
    .map((amount) => Number(printAmount(fen(amount), unit)));
}

function anyValue(field: InputField, unit: MoneyUnit): fc.Arbitrary<FieldValue> {
  switch (field.kind) {
    case 'amount':
      return anyAmount(unit);
    case 'quantity':
      return fc.nat(99_999).map((quantity) => quantity / 10);
    case 'percent':
      return fc.nat(10_000).map((share) => share / 10_000);
    case 'code':
      return fc.stringMatching(/^\d{3,21}$/);
    case 'choice':
      return fc.constantFrom(...(field.choices ?? ['其他']));
    case 'indicatorValue':
      return fc.constantFrom('≥95%', '100%', '≤145万元', '14辆', '有效', '2022年12月31日', '0.95');
    case 'band':
      return fc.constantFrom('98%以上', '95%～98%', '90%以下', '3次以内', '非常满意');
    case 'text':
      return anyText;
  }
}

/**
 * What a user may have put into a form. Items that only their names tell apart have names: a row without one belongs to the item
 * above.
 */
export function arbitraryValues(
  style: FormStyle,
  unit: MoneyUnit,
  names: 'named' | 'nameless' = 'named',
): fc.Arbitrary<FormValues> {
  const content = scopeContent([...style.header, ...style.body]);
  return anyScope(content, unit, names === 'named' ? namesOf : () => []);
}

type NeededIn = (block: FormBlock) => readonly string[];

function anyScope(
  content: ScopeContent,
  unit: MoneyUnit,
  neededIn: NeededIn,
  block: FormBlock | null = null,
): fc.Arbitrary<FormValues> {
  const needed = block ? neededIn(block) : [];
  const sign = block?.begins?.matches;
  const inputs = fieldsOf(content).filter((field) => !isDerived(field));
  const fields = inputs.map(
    (field: InputField | DerivedField): [string, fc.Arbitrary<FieldValue>] => {
      const value = sign?.field === field.id ? anyMatching(sign.pattern) : anyValue(field, unit);
      return [field.id, needed.includes(field.id) ? value : fc.option(value, { freq: 3 })];
    },
  );
  const blocks = content.blocks.map((inner): [string, fc.Arbitrary<FormValues[]>] => [
    inner.block,
    fc.array(anyScope(itemContent(inner), unit, neededIn, inner), { maxLength: 4 }),
  ]);
  return fc.record(
    Object.fromEntries<fc.Arbitrary<FieldValue | FormValues[]>>([...fields, ...blocks]),
  );
}

function anyMatching(pattern: string): fc.Arbitrary<string> {
  if (pattern.endsWith('$')) return fc.stringMatching(new RegExp(pattern));
  return fc
    .tuple(fc.stringMatching(new RegExp(`${pattern}$`)), anyText)
    .map(([first, more]) => first + more);
}

/** What the form itself asks for, and the name at the left. */
function namesOf({ lead = [], begins }: FormBlock): string[] {
  const inputs = lead.flatMap((cell) => fieldOf(cell) ?? []).filter((field) => !isDerived(field));
  const sign = begins?.matches ? [begins.matches.field] : [];
  return [...inputs.slice(0, 1).map(({ id }) => id), ...(begins?.filled ?? []), ...sign];
}
