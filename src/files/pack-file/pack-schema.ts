import * as z from 'zod';
import type { FormDefinition, ProjectFields } from '../../domain/form/form-definition';
import type { FormLine, FormStyle } from '../../domain/form/form-style';
import type { StyleSides } from '../../domain/form/style-sides';
import type { Pack, PackButtons, PackValidity } from '../../domain/form/pack';
import type { Lettering, Typography } from '../../domain/form/typography';
import type { MoneyUnit } from '../../domain/money/money-unit';
import { derivedField, fieldId, formId, whileZeroFormula, zeroPrint } from './field-schema';
import { parts } from './part-schema';
import { rule } from './rule-schema';
import { listOf, optional, someText, text, wordOf, type Shape } from './shape';
import { words } from './words-schema';

const lettering = z
  .strictObject({
    font: someText,
    size: z.number().min(1).max(409),
    bold: optional(z.boolean()),
  } satisfies Shape<Lettering>)
  .meta({ id: 'lettering' });

const typography = z.strictObject({
  heading: lettering,
  lines: lettering,
  header: lettering,
  cells: lettering,
  notes: lettering,
} satisfies Shape<Typography>);

const line = z.strictObject({
  left: text,
  right: text,
  rightColumns: optional(z.int().min(1)),
} satisfies Shape<FormLine>);

const width = z.int().min(1);

const sides = z.strictObject({
  columns: z.tuple([width, width], width).readonly(),
  names: listOf(listOf(someText)),
} satisfies Shape<StyleSides>);

const style = z
  .strictObject({
    id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
    name: words,
    levels: optional(listOf(someText)),
    columns: z.array(z.number().positive().max(1340)).min(1).readonly(),
    heading: listOf(z.union([text, z.strictObject({ derived: derivedField })])),
    lines: listOf(line),
    header: parts,
    body: parts,
    numbersColumns: optional(z.boolean()),
    sides: optional(sides),
    notes: listOf(text),
    emptyNote: optional(whileZeroFormula),
    typography,
    orientation: wordOf<FormStyle['orientation']>({ portrait: true, landscape: true }),
  } satisfies Shape<FormStyle>)
  .meta({ id: 'style' });

const year = z.int().min(1949).max(9999);

const form = z
  .strictObject({
    id: formId,
    version: z.int().min(1),
    title: someText,
    initials: z.string().regex(/^[a-z0-9]+$/),
    shortName: words,
    // What Excel accepts as the name of a sheet.
    sheetName: z.string().regex(/^[^:\\/?*[\]']{1,31}$/),
    locality: someText,
    years: z.strictObject({ from: year, to: year.nullable() } satisfies Shape<
      FormDefinition['years']
    >),
    sources: listOf(someText),
    unit: wordOf<MoneyUnit>({ 元: true, 万元: true }),
    zero: zeroPrint,
    rules: listOf(rule),
    styles: z.tuple([style], style).readonly(),
    perProject: optional(
      z.strictObject({ name: fieldId, code: optional(fieldId) } satisfies Shape<ProjectFields>),
    ),
    mayRepeat: optional(z.literal(true)),
  } satisfies Shape<FormDefinition>)
  .meta({ id: 'form' });

const buttons = z.strictObject({
  performanceTarget: optional(someText),
  threePublic: someText,
} satisfies Shape<PackButtons>);

const validity = z.strictObject({
  place: someText,
  years: z.strictObject({ from: year, to: year.nullable() } satisfies Shape<PackValidity['years']>),
} satisfies Shape<PackValidity>);

/** A pack as a file may hold it: exactly what the types say. */
export const packSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  title: words,
  forms: z.array(form).min(1).readonly(),
  buttons,
  validity: optional(validity),
  alsoPublished: optional(listOf(formId)),
} satisfies Shape<Pack>) satisfies z.ZodType<Pack>;
