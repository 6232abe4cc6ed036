import * as z from 'zod';
import type { DecimalsRule, GrowthRule, ProductRule } from '../../domain/form/amount-rule';
import { fieldId } from './field-schema';
import { listOf, optional, someText, type Shape } from './shape';

export const decimals = z.strictObject({
  id: someText,
  kind: z.literal('decimals'),
  fields: optional(listOf(fieldId)),
  places: z.number(),
} satisfies Shape<DecimalsRule>);

export const growth = z.strictObject({
  id: someText,
  kind: z.literal('growth'),
  field: fieldId,
  lastYear: fieldId,
  much: z.number(),
} satisfies Shape<GrowthRule>);

export const product = z.strictObject({
  id: someText,
  kind: z.literal('product'),
  field: fieldId,
  quantity: fieldId,
  price: fieldId,
  unlessHas: optional(fieldId),
} satisfies Shape<ProductRule>);
