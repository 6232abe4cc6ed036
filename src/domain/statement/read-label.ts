import type { Span } from './span';
import type { ClauseWords, ItemWords, ListOpening, StatementWords } from './statement-words';
import {
  anyDepartment,
  asOf,
  joining,
  ownOffices,
  wholeYear,
  yearAtEnd,
  years,
  yearsOfDocuments,
  yearsWithEnd,
} from './label-words';

/** What words before a figure name. */
export interface ReadLabel {
  readonly item: ItemWords | null;
  /** The name, without what stands around it. */
  readonly label: string;
  readonly named: Span | null;
  readonly entity: string | null;
  readonly year: LabelYear | null;
}

export interface LabelYear extends Span {
  readonly year: number;
  readonly isAsOf: boolean;
}

export interface Compiled {
  readonly names: readonly CompiledName[];
  readonly fillers: readonly string[];
  readonly clauses: CompiledClauses;
  readonly lead: RegExp;
  readonly ofSomeFunds: RegExp;
  readonly byId: ReadonlyMap<string, ItemWords>;
}

export type CompiledClauses = Readonly<Record<Exclude<keyof ClauseWords, 'opens'>, RegExp>> & {
  readonly opens: readonly {
    readonly kind: ListOpening['kind'];
    readonly pattern: RegExp;
    readonly isAnew: boolean;
  }[];
};

interface CompiledName {
  readonly name: string;
  readonly item: ItemWords;
  readonly counts: 'always' | 'inChanges' | 'inLists';
}

export interface LabelPlace {
  readonly isChange: boolean;
  readonly isPart: boolean;
}

const made = new WeakMap<StatementWords, Compiled>();

export function compiled(words: StatementWords): Compiled {
  const known = made.get(words);
  if (known) return known;
  const { items, fillers, clauses, lead, ofSomeFunds, departments, others } = words;
  const entity = String.raw`(?<entity>(?:(?!${others.join('|')})[\p{Script=Han}（）])*?(?:${departments.join('|')})${ownOffices})`;
  const before = [...lead, years].join('|');
  const result: Compiled = {
    names: items
      .flatMap((item) => [
        ...item.names.map((name) => named(name, item, 'always')),
        ...(item.short ?? []).map((name) => named(name, item, 'inChanges')),
        ...(item.asPart ?? []).map((name) => named(name, item, 'inLists')),
      ])
      .sort((one, other) => other.name.length - one.name.length),
    fillers: [...new Set(fillers)].sort((one, other) => one.length - other.length),
    clauses: compiledClauses(clauses),
    lead: new RegExp(`^(?:${before})*${entity}?(?:${before})*$`, 'u'),
    ofSomeFunds: new RegExp(ofSomeFunds.join('|'), 'u'),
    byId: new Map(items.map((item) => [item.id, item])),
  };
  made.set(words, result);
  return result;
}

/** Reads the words of a clause from its start to its figure. */
export function readLabel(
  text: string,
  { start, end }: Span,
  words: Compiled,
  place: LabelPlace,
): ReadLabel {
  const places: number[] = [];
  let plain = '';
  for (let index = start; index < end; index += 1) {
    const letter = text.charAt(index);
    if (/[\s“”"'‘’]/.test(letter)) continue;
    places.push(index);
    plain += letter;
  }
  const spanOf = (from: number, until: number): Span => ({
    start: places[from] ?? end,
    end: (places[until - 1] ?? end - 1) + 1,
  });
  const year = yearIn(plain, spanOf);
  const rests = withoutFillers(plain, words.fillers);
  for (const until of rests) {
    const found = nameAtEnd(plain, until, words, place);
    if (!found) continue;
    const named = withQuote(text, spanOf(until - found.name.length, until));
    const label = text.slice(named.start, named.end).replace(/\s/g, '');
    return { item: found.item, label, named, entity: found.entity, year };
  }
  const isNothing = rests.some((until) => words.lead.test(plain.slice(0, until)));
  const label = isNothing ? '' : withoutLead(plain);
  return { item: null, label, named: null, entity: null, year };
}

/** How long it is without each of the rows of fillers that it may end in, the longest first: 项目支出预算 ends in 预算 and in 支出预算. */
function withoutFillers(plain: string, fillers: readonly string[]): readonly number[] {
  const found = new Set([plain.length]);
  for (const until of found) {
    for (const filler of fillers) {
      if (plain.endsWith(filler, until)) found.add(until - filler.length);
    }
    // 公务接待费2026年预算数: the year may stand behind the name.
    const year = yearAtEnd.exec(plain.slice(0, until));
    if (year) found.add(year.index);
  }
  return [...found].sort((one, other) => other - one);
}

/** “三公”经费 begins with its mark, “三公经费” ends with one too. */
function withQuote(text: string, { start, end }: Span): Span {
  if (!/[“"]/.test(text.charAt(start - 1))) return { start, end };
  const isClosed = /[”"]/.test(text.slice(start, end));
  return { start: start - 1, end: !isClosed && /[”"]/.test(text.charAt(end)) ? end + 1 : end };
}

interface NameFound {
  readonly name: string;
  readonly item: ItemWords;
  readonly entity: string | null;
}

function nameAtEnd(
  plain: string,
  until: number,
  words: Compiled,
  place: LabelPlace,
): NameFound | null {
  for (const { name, item, counts } of words.names) {
    if (!plain.endsWith(name, until)) continue;
    if (counts === 'inChanges' && !place.isChange) continue;
    if (counts === 'inLists' && !place.isPart) continue;
    const lead = plain.slice(0, until - name.length);
    const before = words.lead.exec(lead);
    const around = `${lead}，${plain.slice(until)}`;
    if (!before || (item.isOfAllFunds === true && words.ofSomeFunds.test(around))) continue;
    const entity = before.groups?.['entity'] ?? null;
    return { name, item, entity: entity !== null && isGeneral(entity) ? null : entity };
  }
  return null;
}

/** 部门2021年“三公”经费: it says nothing of whose. */
function isGeneral(entity: string): boolean {
  return anyDepartment.test(entity);
}

function yearIn(plain: string, spanOf: (from: number, until: number) => Span): LabelYear | null {
  const own = plain.replace(yearsOfDocuments, (name) => '·'.repeat(name.length));
  const last = [...own.matchAll(yearsWithEnd)].at(-1);
  if (!last) return null;
  const [found, year, more = ''] = last;
  const isAsOf = !wholeYear.includes(more) || asOf.test(plain);
  return { year: Number(year), isAsOf, ...spanOf(last.index, last.index + found.length) };
}

function withoutLead(plain: string): string {
  return plain.replace(joining, '');
}

function named(name: string, item: ItemWords, counts: CompiledName['counts']): CompiledName {
  return { name: name.replace(/[“”]/g, ''), item, counts };
}

function compiledClauses({ opens, ...others }: ClauseWords): CompiledClauses {
  const { reason, base, direction, directionFirst, outcome, ofYear, together } = others;
  const { up, flat, share, several, remark } = others;
  const { severalShares, measuredBy, ofThat, namedAfter, within } = others;
  const of = (pattern: string) => new RegExp(pattern, 'u');
  return {
    opens: opens.map(({ kind, pattern, isAnew = false }) => ({
      ...{ kind, isAnew },
      pattern: of(`^ *(?:${pattern})`),
    })),
    ...{ reason: of(reason), base: of(base), direction: of(direction), up: of(up), flat: of(flat) },
    ...{ directionFirst: of(directionFirst), outcome: of(outcome), ofYear: of(ofYear) },
    ...{ together: of(together) },
    ...{ share: of(share), several: of(several), remark: of(remark) },
    ...{ severalShares: of(severalShares), measuredBy: of(measuredBy), ofThat: of(ofThat) },
    ...{ namedAfter: of(namedAfter), within: of(within) },
  };
}
