import { figuresBelow } from '../../check/cells-below';
import type { Figure } from '../../check/figure';
import type { PlacedFigures } from '../../check/form-figures';
import type { Profile } from '../../form/profile';
import { readSource, type FactForm, type FactPlace } from './collect-facts';
import { lastYearOf } from './derived-name';
import type { FactDefinition, FactSource } from './fact-definition';
import { itemFigures } from './item-figures';

/**
 * The cells that a fact rests on: those it is read from, those that make them where they are calculated, and those that would have said
 * it if they could be read. None for what no form says.
 */
export function cellsBehind(
  definitions: readonly FactDefinition[],
  name: string,
  forms: readonly FactForm[],
  profile: Profile,
): readonly FactPlace[] {
  const definition = definitions.find((one) => one.name === name || lastYearOf(one.name) === name);
  if (!definition) return [];
  const isNow = definition.name === name;
  const cells: FactPlace[] = [];
  for (const source of (isNow ? definition.from : definition.lastYear) ?? []) {
    cells.push(...cellsOfSource(source, forms));
    if (readSource(definition, source, forms, profile, new Set())) return cells;
  }
  const parts = (definition.sumOf ?? []).map((part) => (isNow ? part : lastYearOf(part)));
  return [...cells, ...parts.flatMap((part) => cellsBehind(definitions, part, forms, profile))];
}

function cellsOfSource(source: FactSource, forms: readonly FactForm[]): readonly FactPlace[] {
  if ('profile' in source) return [];
  return forms
    .filter(({ id }) => id === source.form)
    .flatMap(({ sheet, figures }) => {
      const found = figuresBelow(figures, figuresOfSource(source, figures));
      return [...found].map(({ at }) => ({ sheet, at }));
    });
}

function figuresOfSource(
  source: Exclude<FactSource, { readonly profile: unknown }>,
  figures: PlacedFigures,
): readonly Figure[] {
  if ('field' in source) {
    const own = figures.find(source.field, []);
    return own ? [own] : [];
  }
  if ('sum' in source) return source.sum.flatMap((field) => figures.find(field, []) ?? []);
  const fields = 'names' in source ? [source.code, source.amount] : Object.values(source.fields);
  const items = source.rows === '' ? [figures.all] : itemFigures(figures, source.rows);
  return items.flat().filter(({ field }) => fields.includes(field.id));
}
