import { z } from 'zod';
import type { CodedRule, GoalRule, StandardTextRule } from '../../domain/form/text-rule';
import { fieldId } from './field-schema';
import { listOf, someText, type Shape } from './shape';

export const goal = z.strictObject({
  id: someText,
  kind: z.literal('goal'),
  field: fieldId,
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
  shape: someText,
} satisfies Shape<CodedRule>);
