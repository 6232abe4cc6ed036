import type { ComposedList, ListLine } from '../../form/composition';
import { labelCore, labelKey } from '../../read/label-key';
import { fits } from './head-columns';

/** A line as a table prints it. */
export interface PrintedLine {
  readonly text: string;
  /** Whether an amount other than 0 stands in it. */
  readonly isFilled: boolean;
}

/** What the lines of a list are, and what adds up to what. */
export interface NamedLines {
  /** The field of each line. */
  readonly ids: readonly string[];
  readonly sums: readonly LineSum[];
  /** Whether the words of all its lines are known, and say what adds up. */
  readonly isKnown: boolean;
}

export interface LineSum {
  readonly id: string;
  readonly parts: readonly string[];
  /** Whether the words alone say so; else the amounts have to. */
  readonly isSure: boolean;
}

interface NamedLine {
  readonly id: string;
  readonly in: readonly string[];
  readonly isPartly: boolean;
  readonly beside: ListLine['beside'];
  /** Whether its words are known, or nothing stands in it. */
  readonly isNamed: boolean;
}

const coreOf = (text: string) => labelCore(labelKey(text));

/** Null where a line with amounts is none that the list knows. */
export function namedLines(
  printed: readonly PrintedLine[],
  { lines, unknown = 'line' }: ComposedList,
  partly: string,
): NamedLines | null {
  const known = printed.map(({ text }) => lines.filter((one) => fits(one.words, coreOf(text))));
  const lastPlace = new Map(known.flatMap((alike, at) => alike.map((one) => [one, at] as const)));
  const named: NamedLine[] = [];
  const seen = new Set<string>();
  let holder: ListLine | undefined;
  let above: ListLine | undefined;
  for (const [at, { text, isFilled }] of printed.entries()) {
    const isPartly = fits(partly, text);
    const line = lineOf(known[at] ?? [], { seen, above }, (one) => lastPlace.get(one) === at);
    if (!line && !holder && isFilled && !isPartly) return null;
    named.push({
      id: line?.id ?? `${unknown}${at}`,
      in: line ? (line.in ?? []) : holder ? [holder.id] : [],
      ...{ isPartly, isNamed: line !== undefined || !isFilled, beside: line?.beside },
    });
    if (!line) continue;
    seen.add(line.id);
    above = line;
    holder = line.holds ? line : undefined;
  }
  const ids = new Set(named.map(({ id }) => id));
  const isAll = ({ beside }: NamedLine) => beside?.every((id) => ids.has(id)) === true;
  const sums = sumsOf(named.map((one) => (isAll(one) ? { ...one, isPartly: false } : one)));
  const isKnown = sums.every(({ isSure }) => isSure) && named.every((one) => one.isNamed);
  return { ids: named.map(({ id }) => id), sums, isKnown };
}

/** Of lines that are called alike. */
function lineOf(
  alike: readonly ListLine[],
  { seen, above }: { readonly seen: ReadonlySet<string>; readonly above: ListLine | undefined },
  isLast: (line: ListLine) => boolean,
): ListLine | undefined {
  const left = alike.filter(({ id, below }) => !seen.has(id) && (!below || seen.has(below)));
  // 其他支出 behind 经营支出 is none of the parts of 项目支出 before that.
  const own = left.find(({ below }) => below === undefined);
  if (own?.endsParts && above && !left.some((one) => goesOn(one, above))) return own;
  return lastBelow(left, seen) ?? left.find(isLast) ?? left.at(-1);
}

/** Whether it stands right below what it is a part of, or below another part of that. */
function goesOn({ below }: ListLine, above: ListLine): boolean {
  return below !== undefined && (above.id === below || above.below === below);
}

/** Of names that stand below several lines the one below the last of them. */
function lastBelow(lines: readonly ListLine[], seen: ReadonlySet<string>): ListLine | undefined {
  const ids = [...seen].reverse();
  const placeOf = ({ below = '' }: ListLine) => ids.indexOf(below);
  const below = lines.filter((one) => one.below !== undefined);
  return below.sort((one, other) => placeOf(one) - placeOf(other))[0];
}

function sumsOf(named: readonly NamedLine[]): LineSum[] {
  const places = new Map(named.map(({ id }, at) => [id, at]));
  const sumOf = (one: NamedLine) => one.in.find((id) => places.has(id));
  const parts = new Map<string, number[]>();
  named.forEach((one, at) => {
    const sum = sumOf(one);
    if (sum === undefined) return;
    const before = parts.get(sum);
    if (before) before.push(at);
    else parts.set(sum, [at]);
  });
  /** A sum below its parts ends what stands above it. */
  const ends = [...parts].flatMap(([id, own]) => {
    const at = places.get(id) ?? -1;
    return own.every((part) => part < at) ? [{ id, at }] : [];
  });
  const isApart = (part: number, sum: number) =>
    ends.some(({ id, at }) => part < at && at < sum && named[part]?.id !== id && !isIn(part, id));
  const isIn = (part: number, id: string): boolean => {
    const sum = named[part] && sumOf(named[part]);
    return sum === id || (sum !== undefined && isIn(places.get(sum) ?? -1, id));
  };
  return [...parts].map(([id, own]) => ({
    id,
    parts: own.flatMap((at) => named[at]?.id ?? []),
    isSure: own.every((at) => named[at]?.isPartly === false && !isApart(at, places.get(id) ?? -1)),
  }));
}
