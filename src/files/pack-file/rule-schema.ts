import * as z from 'zod';
import type {
  AscendingRule,
  BetweenRule,
  CalculatedRule,
  ComparedRule,
  CountedTwiceRule,
  FilledRule,
  FormRule,
  GradedRule,
  GradeQuestion,
  NotNegativeRule,
  ReadableRule,
} from '../../domain/form/form-rule';
import { decimals, growth, product } from './amount-rule-schema';
import { indicator, indicatorSet } from './indicator-schema';
import {
  coded,
  digits,
  emptyNote,
  goal,
  needed,
  repeats,
  standardText,
  wording,
} from './text-rule-schema';
import { fieldId } from './field-schema';
import { listOf, optional, someText, wordOf, type Shape } from './shape';

const id = someText;

const notNegative = z.strictObject({
  id,
  kind: z.literal('notNegative'),
  fields: optional(listOf(fieldId)),
  alert: someText,
} satisfies Shape<NotNegativeRule>);

const calculated = z.strictObject({
  id,
  kind: z.literal('calculated'),
  fields: optional(listOf(fieldId)),
} satisfies Shape<CalculatedRule>);

const countedTwice = z.strictObject({
  id,
  kind: z.literal('countedTwice'),
  field: fieldId,
} satisfies Shape<CountedTwiceRule>);

const compared = z.strictObject({
  id,
  kind: z.literal('compared'),
  field: fieldId,
  relation: wordOf<ComparedRule['relation']>({ equal: true, atMost: true }),
  to: listOf(fieldId),
  unlessBlank: optional(z.boolean()),
  unlessHas: optional(fieldId),
} satisfies Shape<ComparedRule>);

const between = z.strictObject({
  id,
  kind: z.literal('between'),
  fields: listOf(fieldId),
  minimum: z.number(),
  maximum: z.number(),
} satisfies Shape<BetweenRule>);

const ascending = z.strictObject({
  id,
  kind: z.literal('ascending'),
  fields: listOf(fieldId),
  last: z.number(),
} satisfies Shape<AscendingRule>);

const filled = z.strictObject({ id, kind: z.literal('filled') } satisfies Shape<FilledRule>);

const readable = z.strictObject({ id, kind: z.literal('readable') } satisfies Shape<ReadableRule>);

const graded = z.strictObject({
  id,
  kind: z.literal('graded'),
  asks: wordOf<GradeQuestion>({
    gap: true,
    pointGap: true,
    openEnd: true,
    overlap: true,
    duplicate: true,
    type: true,
    unit: true,
    misprint: true,
    format: true,
  }),
  name: fieldId,
  grades: listOf(fieldId),
} satisfies Shape<GradedRule>);

export const rule = z
  .discriminatedUnion('kind', [
    notNegative,
    calculated,
    countedTwice,
    compared,
    between,
    ascending,
    filled,
    readable,
    graded,
    indicator,
    indicatorSet,
    goal,
    needed,
    standardText,
    coded,
    digits,
    repeats,
    emptyNote,
    wording,
    decimals,
    growth,
    product,
  ])
  .meta({ id: 'rule' }) satisfies z.ZodType<FormRule>;
