import { faultAt, type DataFault, type DataPath } from '../../domain/form/data-fault';
import { isRecord } from '../../domain/form/is-record';
import type { Words } from '../../domain/form/words';
import type { Fact, Facts } from '../../domain/narrative/fact/fact';
import type { FactDefinition } from '../../domain/narrative/fact/fact-definition';
import type { MoneyUnit } from '../../domain/money/money-unit';
import { readMonth, type Month } from '../../domain/text/month';
import { parseAmount } from '../../domain/money/parse-amount';
import type { FaultyData } from '../data-file/read-data-file';
import { parseJson, type BrokenJson } from '../json/parse-json';

export interface FactsFile {
  readonly kind: 'facts';
  readonly facts: Facts;
  /** The month on the cover, where the file says it. */
  readonly published: Month | null;
}

export interface FactsRequest {
  readonly definitionOf: (name: string) => FactDefinition | null;
  /** What can be chosen for a setting of the text; null for the name of anything else. */
  readonly choicesOf: (name: string) => readonly string[] | null;
  /** What amounts of the file are in. */
  readonly unit: MoneyUnit;
}

const publishedName = 'published';

const expectations = {
  object: { zh: '名称和内容的对象', en: 'an object of names and contents' },
  amount: { zh: '金额，例如 "12.34"', en: 'an amount such as "12.34"' },
  count: { zh: '不小于0的整数', en: 'a whole number of 0 or more' },
  text: { zh: '文字', en: 'a text' },
  list: { zh: '列表', en: 'a list' },
  month: { zh: '年月，例如 "2026年2月"', en: 'a month such as "2026-02"' },
  known: { zh: '已有的名称', en: 'a name that is known' },
} satisfies Readonly<Record<string, Words>>;

function oneOf(choices: readonly string[]): Words {
  const [last = '', ...others] = choices.map((one) => `"${one}"`).reverse();
  const before = [...others].reverse();
  return { zh: `${before.join('、')}或${last}`, en: `${before.join(', ')} or ${last}` };
}

/** Reads {"expenditure_last": "585.38", "expenditure_reason": "…", "offices": ["办公室"], "agencyItems": [{…}]}. */
export function readFactsFile(
  text: string,
  request: FactsRequest,
): FactsFile | BrokenJson | FaultyData {
  const json = parseJson(text);
  if (json.kind === 'broken') return json;
  const faults: DataFault[] = [];
  const { choicesOf, definitionOf, unit } = request;
  const all = isRecord(json.value) ? Object.entries(json.value) : [];
  const settings = all.filter(([name]) => choicesOf(name) !== null);
  const rest = all.filter(([name]) => choicesOf(name) === null && name !== publishedName);
  const cover = new Map(all).get(publishedName);
  const published = typeof cover === 'string' ? readMonth(cover) : null;
  if (cover !== undefined && published === null)
    faults.push(faultAt([publishedName], expectations.month, cover));
  const value = isRecord(json.value) ? Object.fromEntries(rest) : json.value;
  const facts = factsOf({ value, path: [] }, definitionOf, { unit, faults });
  const chosen = settings.flatMap(([name, choice]) => {
    const own = choicesOf(name)?.find((one) => one === choice);
    if (own === undefined) faults.push(faultAt([name], oneOf(choicesOf(name) ?? []), choice));
    return own === undefined ? [] : [[name, { kind: 'choice', choice: own }] as const];
  });
  return faults.length === 0
    ? { kind: 'facts', facts: { ...facts, ...Object.fromEntries(chosen) }, published }
    : { kind: 'faulty', faults: faults.map((one) => ({ ...one, line: json.lineOf(one.path) })) };
}

interface Written {
  readonly value: unknown;
  readonly path: DataPath;
}

interface FactsInProgress {
  readonly unit: MoneyUnit;
  readonly faults: DataFault[];
}

function factsOf(
  { value, path }: Written,
  definitionOf: FactsRequest['definitionOf'],
  progress: FactsInProgress,
): Facts {
  const { faults } = progress;
  if (!isRecord(value)) {
    faults.push(faultAt(path, expectations.object, value));
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, content]) => {
      const place = [...path, name];
      const definition = definitionOf(name);
      const fact = definition && factOf({ value: content, path: place }, definition, progress);
      if (!definition) faults.push({ path: place, expected: expectations.known, found: name });
      return fact ? [[name, fact]] : [];
    }),
  );
}

function factOf(
  { value, path }: Written,
  { kind, items = [] }: FactDefinition,
  progress: FactsInProgress,
): Fact | null {
  const { unit, faults } = progress;
  const refuse = (): null => {
    faults.push(faultAt(path, expectations[kind], value));
    return null;
  };
  switch (kind) {
    case 'amount': {
      const parsed = parseAmount(String(value), unit);
      const isWritten = typeof value === 'string' || typeof value === 'number';
      return isWritten && parsed.kind === 'amount' ? parsed : refuse();
    }
    case 'count':
      return Number.isSafeInteger(value) && Number(value) >= 0
        ? { kind, count: Number(value) }
        : refuse();
    case 'text':
      return typeof value === 'string' ? { kind, text: value } : refuse();
    case 'list': {
      if (!Array.isArray(value)) return refuse();
      const all: readonly unknown[] = value;
      const itemOf = (name: string) => items.find((one) => one.name === name) ?? null;
      return {
        kind,
        items: all.map((one, index) => {
          // Of items that have a name only, the name alone is enough.
          const own = typeof one === 'string' ? { name: one } : one;
          return factsOf({ value: own, path: [...path, index] }, itemOf, progress);
        }),
      };
    }
  }
}
