import * as z from 'zod';
import type {
  CodedRule,
  EmptyNoteRule,
  GoalRule,
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
  shape: words,
} satisfies Shape<CodedRule>);

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
