import type { FactDefinition, FactSource } from '../../domain/narrative/fact/fact-definition';

type Kind = FactDefinition['kind'];

export function fact(
  kind: Kind,
  name: string,
  zh: string,
  en: string,
  ...from: readonly FactSource[]
): FactDefinition {
  return { kind, name, label: { zh, en }, from };
}

export const amount = fact.bind(null, 'amount');
export const count = fact.bind(null, 'count');
export const text = fact.bind(null, 'text');

/** Of things whose name does not say what they are counted in. */
export function countIn(
  counted: string,
  name: string,
  zh: string,
  en: string,
  ...from: readonly FactSource[]
): FactDefinition {
  return { ...count(name, zh, en, ...from), counted };
}

/** “三公” forms of two years state both. */
export function withLastYear(definition: FactDefinition, field: string): FactDefinition {
  return { ...definition, lastYear: [{ form: 'F14', field }] };
}

/** Where no form states the total, its parts make it. */
export function sumOf(definition: FactDefinition, parts: readonly string[]): FactDefinition {
  return { ...definition, sumOf: parts };
}
