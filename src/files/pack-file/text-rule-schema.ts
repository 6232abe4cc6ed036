import * as z from 'zod';
import type {
  CodedRule,
  DigitsRule,
  RepeatsRule,
  EmptyNoteRule,
  GoalRule,
  NeededRule,
  StandardTextRule,
  WordingPattern,
  WordingQuestion,
  WordingRule,
} from '../../domain/form/text-rule';
import { fieldId } from './field-schema';
import { listOf, optional, someText, text, wordOf, type Shape } from './shape';
import { words } from './words-schema';

export const goal = z.strictObject({
  id: someText,
  kind: z.literal('goal'),
  field: fieldId,
  block: optional(fieldId),
  unlike: listOf(fieldId),
  least: z.number(),
} satisfies Shape<GoalRule>);

export const needed = z.strictObject({
  id: someText,
  kind: z.literal('needed'),
  field: fieldId,
  blocks: listOf(fieldId),
  label: someText,
} satisfies Shape<NeededRule>);

export const standardText = z.strictObject({
  id: someText,
  kind: z.literal('standardText'),
  fields: listOf(fieldId),
} satisfies Shape<StandardTextRule>);

export const coded = z.strictObject({
  id: someText,
  kind: z.literal('coded'),
  field: fieldId,
  pattern: someText,
  length: optional(z.int().min(1)),
  shape: words,
} satisfies Shape<CodedRule>);

export const digits = z.strictObject({
  id: someText,
  kind: z.literal('digits'),
  field: optional(fieldId),
  among: optional(z.strictObject({ pattern: someText, shape: someText })),
} satisfies Shape<DigitsRule>);

export const repeats = z.strictObject({
  id: someText,
  kind: z.literal('repeats'),
  field: fieldId,
  of: fieldId,
} satisfies Shape<RepeatsRule>);

export const emptyNote = z.strictObject({
  id: someText,
  kind: z.literal('emptyNote'),
  fields: listOf(fieldId),
  empty: someText,
  none: someText,
  usual: someText,
} satisfies Shape<EmptyNoteRule>);

const pattern = z.strictObject({
  find: someText,
  after: optional(someText),
  instead: optional(text),
} satisfies Shape<WordingPattern>);

export const wording = z.strictObject({
  id: someText,
  kind: z.literal('wording'),
  asks: wordOf<WordingQuestion>({ leftOver: true, spelled: true, doubled: true, paired: true }),
  patterns: optional(listOf(pattern)),
  unlessNames: optional(z.strictObject({ value: fieldId, fields: listOf(fieldId) })),
} satisfies Shape<WordingRule>);
