import * as z from 'zod';
import type {
  DerivedCell,
  EmptyCell,
  FormCell,
  InputCell,
  LabelCell,
} from '../../domain/form/form-cell';
import type {
  FormBeside,
  FormBlock,
  FormGroup,
  FormPart,
  FormRow,
  ItemBegin,
  ItemFeed,
} from '../../domain/form/form-part';
import { derivedField, fieldId, formId, inputField } from './field-schema';
import { listOf, optional, someText, text, wordOf, type Shape } from './shape';
import { words } from './words-schema';

const count = z.int().min(1).max(1000);
const span = { columns: optional(count), rows: optional(count) };

const look = wordOf<NonNullable<LabelCell['look']>>({ head: true, row: true, middle: true });

const cell = z
  .union([
    z.strictObject({ ...span, label: text, look: optional(look) } satisfies Shape<LabelCell>),
    z.strictObject({ ...span, input: inputField } satisfies Shape<InputCell>),
    z.strictObject({ ...span, derived: derivedField } satisfies Shape<DerivedCell>),
    z.strictObject({ ...span, empty: z.literal(true) } satisfies Shape<EmptyCell>),
  ])
  .meta({ id: 'cell' }) satisfies z.ZodType<FormCell>;

const row = z.strictObject({ row: listOf(cell) } satisfies Shape<FormRow>).meta({ id: 'row' });

const begins = z.strictObject({
  filled: optional(listOf(fieldId)),
  blank: optional(listOf(fieldId)),
  matches: optional(
    z.strictObject({ field: fieldId, pattern: someText.refine(isPattern) } satisfies Shape<
      NonNullable<ItemBegin['matches']>
    >),
  ),
} satisfies Shape<ItemBegin>);

const feed = z.strictObject({
  form: formId,
  key: fieldId,
  fields: z.record(fieldId, fieldId).readonly(),
} satisfies Shape<ItemFeed>);

const group: z.ZodType<FormGroup> = z
  .lazy(() => z.strictObject({ lead: listOf(cell), parts } satisfies Shape<FormGroup>))
  .meta({ id: 'group' });

const block: z.ZodType<FormBlock> = z
  .lazy(() =>
    z.strictObject({
      block: fieldId,
      item: words,
      offered: optional(count),
      lead: optional(listOf(cell)),
      parts,
      begins: optional(begins),
      fedBy: optional(feed),
    } satisfies Shape<FormBlock>),
  )
  .meta({ id: 'block' });

const beside: z.ZodType<FormBeside> = z
  .lazy(() => z.strictObject({ beside: listOf(block) } satisfies Shape<FormBeside>))
  .meta({ id: 'beside' });

const part = z.union([row, group, block, beside]) satisfies z.ZodType<FormPart>;

export const parts: z.ZodType<readonly FormPart[]> = z
  .lazy(() => listOf(part))
  .meta({ id: 'parts' });

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern).source !== '';
  } catch {
    return false;
  }
}
