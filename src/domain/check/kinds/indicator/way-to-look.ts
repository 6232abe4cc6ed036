import type { IndicatorFields } from '../../../form/indicator-rule';
import type { IndicatorWords } from '../../../indicator/indicator-words';

/** Which fields of a form tell of its indicators, and which words are in use. */
export interface WayToLook {
  readonly fields: IndicatorFields;
  readonly words: IndicatorWords;
}

const ofWords = new WeakMap<IndicatorWords, Map<string, WayToLook>>();
const keys = new WeakMap<IndicatorFields, string>();

/** The same object for all rules that look in the same way: what is found out for one of them is known to all. */
export function wayToLook(rule: IndicatorFields, words: IndicatorWords): WayToLook {
  const ways = ofWords.get(words) ?? new Map<string, WayToLook>();
  ofWords.set(words, ways);
  const key = keys.get(rule) ?? keyOf(rule);
  keys.set(rule, key);
  const way = ways.get(key) ?? { fields: rule, words };
  ways.set(key, way);
  return way;
}

function keyOf({ name, description, basis, explanation, ...rest }: IndicatorFields): string {
  const { costs, budget, plan, project, levels, operator, measure, level } = rest;
  const said = [name, description, basis, explanation, operator, measure, level];
  return JSON.stringify([...said, costs, budget, plan, project, levels]);
}
