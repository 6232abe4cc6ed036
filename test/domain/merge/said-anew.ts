import fc from 'fast-check';

/** What somebody says of a change herself: the other way, another amount, words of her own. */
export interface Saying {
  readonly kind: 'way' | 'amount' | 'words';
  readonly at: number;
  readonly words: string;
}

const words = [
  ...['增加', '减少', '上升', '下降', '增减', '新增项目', '约', '了'],
  ...['3万元', '增加2万元', '减少12.50万元'],
];

export const sayings: fc.Arbitrary<readonly Saying[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(['way', 'amount', 'words'] as const)),
    at: fc.nat(200),
    words: fc.constantFrom(...words),
  }),
  { maxLength: 4 },
);

const places = {
  way: /增加|减少/g,
  amount: /(?<![\d.])\d+(?:\.\d+)?/g,
  /** Not in a figure. */
  words: /(?<![\d.])(?![\d.]|万元)/g,
};
const otherWay: Readonly<Record<string, string>> = { 增加: '减少', 减少: '增加' };
const amounts = ['1', '2', '3', '7', '12.50'];

export function saidAnew(text: string, said: readonly Saying[]): string {
  return said.reduce((now, one) => {
    const found = [...now.matchAll(places[one.kind])];
    const place = found[one.at % Math.max(1, found.length)];
    if (!place) return now;
    const [old] = place;
    const anew = {
      way: otherWay[old],
      amount: amounts[one.at % amounts.length],
      words: one.words,
    };
    const made = anew[one.kind] ?? '';
    return now.slice(0, place.index) + made + now.slice(place.index + old.length);
  }, text);
}
