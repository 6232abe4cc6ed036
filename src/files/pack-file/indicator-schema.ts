import * as z from 'zod';
import type {
  IndicatorFields,
  IndicatorLevel,
  IndicatorQuestion,
  IndicatorRule,
  IndicatorSetQuestion,
  IndicatorSetRule,
} from '../../domain/form/indicator-rule';
import { fieldId } from './field-schema';
import { listOf, optional, someText, wordOf, type Shape } from './shape';

const level = wordOf<IndicatorLevel>({
  output: true,
  quantity: true,
  quality: true,
  timeliness: true,
  cost: true,
  benefit: true,
  economic: true,
  social: true,
  ecological: true,
  sustainable: true,
  satisfaction: true,
});

const fields = {
  name: fieldId,
  description: optional(fieldId),
  basis: optional(fieldId),
  explanation: optional(fieldId),
  costs: optional(listOf(fieldId)),
  budget: optional(fieldId),
  plan: optional(fieldId),
  project: optional(fieldId),
  levels: optional(z.record(fieldId, level)),
  operator: optional(fieldId),
  measure: optional(fieldId),
  level: optional(fieldId),
} satisfies Shape<IndicatorFields>;

export const indicator = z.strictObject({
  id: someText,
  kind: z.literal('indicator'),
  asks: wordOf<IndicatorQuestion>({
    name: true,
    measurable: true,
    level: true,
    description: true,
    value: true,
    format: true,
    unit: true,
    style: true,
    operator: true,
    direction: true,
    share: true,
    cost: true,
    budget: true,
    satisfaction: true,
    period: true,
    plan: true,
    word: true,
    formula: true,
  }),
  ...fields,
} satisfies Shape<IndicatorRule>);

export const indicatorSet = z.strictObject({
  id: someText,
  kind: z.literal('indicatorSet'),
  asks: wordOf<IndicatorSetQuestion>({
    repeated: true,
    coverage: true,
    figures: true,
    contradiction: true,
    basis: true,
  }),
  ...fields,
} satisfies Shape<IndicatorSetRule>);
