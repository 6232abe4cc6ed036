import type { Span } from './span';
import type { ItemWords, StatementWords } from './statement-words';

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
  readonly filler: RegExp;
  readonly lead: RegExp;
  readonly ofSomeFunds: RegExp;
  readonly byId: ReadonlyMap<string, ItemWords>;
}

interface CompiledName {
  readonly name: string;
  readonly item: ItemWords;
  readonly counts: 'always' | 'inChanges' | 'inLists';
}

export interface LabelPlace {
  readonly isChange: boolean;
  readonly isPart: boolean;
}

const years = String.raw`20\d\d年(?:度|末|底|期末|终)?`;

const made = new WeakMap<StatementWords, Compiled>();

export function compiled(words: StatementWords): Compiled {
  const known = made.get(words);
  if (known) return known;
  const { items, fillers, lead, ofSomeFunds, departments, others } = words;
  const entity = String.raw`(?<entity>(?:(?!${others.join('|')})[\p{Script=Han}（）])*?(?:${departments.join('|')})(?:（?(?:本级|机关本级|机关|部门)）?)?)`;
  const before = [...lead, years].join('|');
  const result: Compiled = {
    names: items
      .flatMap((item) => [
        ...item.names.map((name) => named(name, item, 'always')),
        ...(item.short ?? []).map((name) => named(name, item, 'inChanges')),
        ...(item.asPart ?? []).map((name) => named(name, item, 'inLists')),
      ])
      .sort((one, other) => other.name.length - one.name.length),
    filler: new RegExp(`(?:${fillers.join('|')})$`, 'u'),
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
  for (let rest = plain; ;) {
    const found = nameAtEnd(rest, words, place);
    if (found) {
      const from = rest.length - found.name.length;
      const named = withQuote(text, spanOf(from, rest.length));
      const label = text.slice(named.start, named.end).replace(/\s/g, '');
      return { item: found.item, label, named, entity: found.entity, year };
    }
    const shorter = rest.replace(words.filler, '');
    if (shorter === rest) {
      const label = words.lead.test(rest) ? '' : withoutLead(plain);
      return { item: null, label, named: null, entity: null, year };
    }
    rest = shorter;
  }
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

function nameAtEnd(plain: string, words: Compiled, place: LabelPlace): NameFound | null {
  for (const { name, item, counts } of words.names) {
    if (!plain.endsWith(name)) continue;
    if (counts === 'inChanges' && !place.isChange) continue;
    if (counts === 'inLists' && !place.isPart) continue;
    const lead = plain.slice(0, -name.length);
    const before = words.lead.exec(lead);
    if (!before || (item.isOfAllFunds === true && words.ofSomeFunds.test(lead))) continue;
    const entity = before.groups?.['entity'] ?? null;
    return { name, item, entity: entity !== null && isGeneral(entity) ? null : entity };
  }
  return null;
}

/** 部门2021年“三公”经费: it says nothing of whose. */
function isGeneral(entity: string): boolean {
  return /^(?:部门|单位)$/.test(entity);
}

function yearIn(plain: string, spanOf: (from: number, until: number) => Span): LabelYear | null {
  const last = [...plain.matchAll(/(20\d\d)年(度|末|底|期末|终|\d{1,2}月)?/g)].at(-1);
  if (!last) return null;
  const [found, year, more = ''] = last;
  const isAsOf = !['', '度'].includes(more) || /截[至止]/.test(plain);
  return { year: Number(year), isAsOf, ...spanOf(last.index, last.index + found.length) };
}

function withoutLead(plain: string): string {
  return plain.replace(/^(?:以?及|和|与|其中|20\d\d年(?:度|末|底|期末|终)?)+/, '');
}

function named(name: string, item: ItemWords, counts: CompiledName['counts']): CompiledName {
  return { name: name.replace(/[“”]/g, ''), item, counts };
}
