import fc from 'fast-check';

const labels = ['“三公”经费', '公务用车运行费', '公务接待费', '机关运行经费', '政府采购预算'];

const trend = fc.constantFrom('增加', '减少', '持平');
/** Few, so that one amount stands at several places. */
const amount = fc.constantFrom('1', '2', '3', '12.50', '0.40');

const item = fc.record({
  label: fc.nat(labels.length - 1),
  trends: fc.tuple(trend, trend),
  amounts: fc.tuple(amount, amount),
  isSame: fc.boolean(),
  shape: fc.nat(2),
});

function statement(label: string, trend: string, amount: string, shape: number): string {
  const direction = trend === '持平' ? '持平' : `${trend}${amount}万元`;
  if (shape === 0) return `${label}比上年${direction}，主要原因是业务量变化。`;
  if (shape === 1) return `${label}用于各类活动。\n预算数与上年相比${direction}，原因：工作需要。`;
  return `${label}，比上年${direction}；用于日常工作。`;
}

/** Paragraphs as they were printed and as they are printed now. */
export const paragraphsTwice = fc
  .uniqueArray(item, { minLength: 1, maxLength: 4, selector: ({ label }) => label })
  .map((items) => {
    const made = (at: 0 | 1) =>
      items
        .map(({ label, trends, amounts, isSame, shape }) => {
          const time = isSame ? 0 : at;
          return statement(labels[label] ?? '', trends[time], amounts[time], shape);
        })
        .join('\n');
    return { base: made(0), fresh: made(1) };
  });

export interface Move {
  readonly kind: 'clause' | 'sentence' | 'figure' | 'copy' | 'delete' | 'type';
  readonly at: number;
  readonly to: number;
}

export const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(['clause', 'sentence', 'figure', 'copy', 'delete', 'type'] as const)),
    at: fc.nat(100),
    to: fc.nat(100),
  }),
  { maxLength: 4 },
);

const pieces = {
  clause: /[^，。；：\n]*[，。；：\n]/g,
  sentence: /[^。\n]*[。\n]/g,
  figure: /(?:增加|减少)[\d.]+万元/g,
};

/** The text after the moves, with the words that were typed. */
export function movedAbout(text: string, done: readonly Move[]) {
  let now = text;
  const typed: string[] = [];
  done.forEach((move, index) => {
    if (move.kind === 'type') {
      const word = `另注${'甲乙丙丁'.charAt(index)}`;
      // Not into a figure.
      const places = [...now.matchAll(/(?<![\d.])(?![\d.]|万元)/g)].map((one) => one.index);
      const at = places[move.to % places.length] ?? 0;
      now = now.slice(0, at) + word + now.slice(at);
      typed.push(word);
      return;
    }
    const isClause = move.kind === 'copy' || move.kind === 'delete';
    const found = [...now.matchAll(pieces[isClause ? 'clause' : move.kind])];
    const piece = found[move.at % Math.max(1, found.length)];
    if (!piece) return;
    const rest =
      move.kind === 'copy'
        ? now
        : now.slice(0, piece.index) + now.slice(piece.index + piece[0].length);
    if (move.kind === 'delete') now = rest;
    else now = putIn(rest, piece[0], move);
  });
  return { text: now, typed: typed.filter((word) => now.includes(word)) };
}

/** A figure goes to the end of a clause, anything else between two. */
function putIn(text: string, piece: string, { kind, to }: Move): string {
  const places = [...text.matchAll(/[，。；：\n]/g)].map(({ index }) =>
    kind === 'figure' ? index : index + 1,
  );
  const all = kind === 'figure' ? places : [0, ...places];
  const at = all[to % Math.max(1, all.length)] ?? 0;
  return text.slice(0, at) + piece + text.slice(at);
}
