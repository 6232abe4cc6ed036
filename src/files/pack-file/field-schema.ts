import * as z from 'zod';
import type { DerivedField, FieldKind, InputField, ZeroPrint } from '../../domain/form/form-field';
import type { Formula, JoinFormula, WhileZeroFormula } from '../../domain/form/form-formula';
import type { ItemFieldName } from '../../domain/form/item-field';
import { listOf, optional, someText, text, wordOf, type Shape } from './shape';

/** Names of fields and blocks become defined names in Excel and properties in JSON. */
export const fieldId = z.string().regex(/^[A-Za-z]\w*$/);
export const formId = z.string().regex(/^[A-Za-z]\w*$/);
const operand = fieldId;
/** A field of the items of a block. */
const inItems = z.templateLiteral([fieldId, '.', fieldId]) satisfies z.ZodType<ItemFieldName>;
const pair = z.tuple([operand, operand]).readonly();

export const whileZeroFormula = z.strictObject({
  whileZero: operand,
  text,
} satisfies Shape<WhileZeroFormula>);

const joinFormula = z.strictObject({
  join: listOf(
    z.union([text, z.strictObject({ field: operand }), z.strictObject({ ordinal: operand })]),
  ),
} satisfies Shape<JoinFormula>);

const formula = z
  .union([
    z.strictObject({ add: listOf(operand) }),
    z.strictObject({ subtract: pair }),
    z.strictObject({ multiply: pair }),
    z.strictObject({ growth: pair }),
    z.strictObject({ share: operand, of: z.union([operand, inItems]) }),
    z.strictObject({
      total: inItems,
      codes: optional(listOf(fieldId)),
    }),
    joinFormula,
    whileZeroFormula,
  ])
  .meta({ id: 'formula' }) satisfies z.ZodType<Formula>;

const fieldKind = wordOf<FieldKind>({
  amount: true,
  quantity: true,
  percent: true,
  text: true,
  code: true,
  choice: true,
  indicatorValue: true,
  band: true,
});

export const zeroPrint = wordOf<ZeroPrint>({ printed: true, blank: true });

const base = {
  id: fieldId,
  label: someText,
  kind: fieldKind,
  marked: optional(z.boolean()),
  zero: optional(zeroPrint),
  suffix: optional(text),
};

export const inputField = z
  .strictObject({
    ...base,
    required: optional(z.boolean()),
    help: optional(text),
    choices: optional(listOf(text)),
    owners: optional(z.boolean()),
    preset: optional(z.union([text, z.number()])),
    prefix: optional(text),
    signed: optional(z.boolean()),
    digits: optional(z.int().min(1).max(9)),
    whole: optional(z.boolean()),
  } satisfies Shape<InputField>)
  .meta({ id: 'inputField' });

export const derivedField = z
  .strictObject({ ...base, formula } satisfies Shape<DerivedField>)
  .meta({ id: 'derivedField' });
