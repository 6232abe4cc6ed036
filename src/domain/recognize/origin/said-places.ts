import type { OriginWords, ProvincePlaces } from './place-words';

/** A place that a text names, and the province it lies in. */
export interface SaidPlace {
  readonly province: string;
  /** As it stands there: 井陉县, 冀财预〔2021〕. */
  readonly words: string;
}

/** Finds the places that a text names, given without spaces; what stands at the beginning of a title may be short. */
export type PlaceFinder = (text: string, isTitle: boolean) => SaidPlace[];

interface PlaceName {
  readonly name: string;
  readonly province: string;
  /** Whether it says by itself that it is a place, or only before the words of a zone. */
  readonly kind: 'full' | 'province' | 'city';
}

const made = new WeakMap<OriginWords, PlaceFinder>();

export function placeFinder(words: OriginWords): PlaceFinder {
  const known = made.get(words) ?? makeFinder(words);
  made.set(words, known);
  return known;
}

/** How far before a place it may be said that it is another's. */
const reach = 6;

function makeFinder(words: OriginWords): PlaceFinder {
  const index = nameIndex(words);
  const number = numberPattern(words);
  const isMeant = ({ name, kind }: PlaceName, text: string, at: number, isTitle: boolean) => {
    const after = text.slice(at + name.length);
    const before = text.slice(Math.max(0, at - reach), at);
    if (words.others.some((other) => before.includes(other))) return false;
    if (kind === 'full') return after === '' || !words.notBefore.includes(after.charAt(0));
    const isAtBegin = kind === 'province' && isTitle && at === 0;
    return isAtBegin || words.zones.some((zone) => after.startsWith(zone));
  };
  return (text, isTitle) => {
    const found: SaidPlace[] = [];
    let at = 0;
    while (at < text.length - 1) {
      const here = at;
      const name = index
        .get(text.slice(at, at + 2))
        ?.find((one) => text.startsWith(one.name, here) && isMeant(one, text, here, isTitle));
      if (name) found.push({ province: name.province, words: name.name });
      at += name?.name.length ?? 1;
    }
    if (!number) return found;
    for (const [said, sign] of text.matchAll(number)) {
      const province = words.provinces.find((one) => one.sign === sign);
      if (province) found.push({ province: province.name, words: said });
    }
    return found;
  };
}

/** By their first two characters, the longest first. */
function nameIndex({ provinces, cityEnds }: OriginWords): ReadonlyMap<string, PlaceName[]> {
  const index = new Map<string, PlaceName[]>();
  for (const one of provinces.flatMap((province) => namesIn(province, cityEnds))) {
    const key = one.name.slice(0, 2);
    const alike = index.get(key);
    if (alike) alike.push(one);
    else index.set(key, [one]);
  }
  for (const alike of index.values()) alike.sort((a, b) => b.name.length - a.name.length);
  return index;
}

function namesIn(
  { name: province, short, cities, counties }: ProvincePlaces,
  cityEnds: readonly string[],
): PlaceName[] {
  const full = [province, ...split(cities), ...split(counties)];
  const shortened = split(cities).flatMap((city) => {
    const end = cityEnds.find((one) => city.endsWith(one));
    return end === undefined ? [] : [city.slice(0, -end.length)];
  });
  return [
    ...full.map((name) => ({ name, province, kind: 'full' as const })),
    { name: short, province, kind: 'province' },
    ...shortened.map((name) => ({ name, province, kind: 'city' as const })),
  ];
}

function split(names: string): string[] {
  return names.split(/\s+/).filter((name) => name !== '');
}

function numberPattern({ provinces, offices, numberYear }: OriginWords): RegExp | null {
  const signs = provinces.flatMap(({ sign }) => sign ?? []);
  if (signs.length === 0 || offices.length === 0) return null;
  return new RegExp(`(${signs.join('|')})(?:${offices.join('|')})${numberYear}`, 'gu');
}
