import fc from 'fast-check';
import {
  afterTyping,
  quotingLines,
  standing,
  withFiguresNow,
  type QuotedFigure,
  type QuotingText,
} from '../../../src/domain/narrative/section/quoted-figures';
import { numbered } from '../../../src/domain/narrative/section/own-numbers';

const words = '我局收入总计12.5万元，用于审批。\n支出总计12.5万元。';
const income = { fact: 'income', at: 6, words: '12.5万元' };
const expenditure = { fact: 'expenditure', at: 23, words: '12.5万元' };
const quoting = { text: words, figures: [income, expenditure] };

const shown = (text: string, figures: readonly QuotedFigure[]) =>
  figures.map(({ fact, at, words: own }) => `${fact} ${text.slice(at, at + own.length)}`);

test('figures follow the tables, and no other word is touched', () => {
  const now = withFiguresNow(quoting, (fact) => (fact === 'income' ? '130.25万元' : null));
  expect(now.text).toBe('我局收入总计130.25万元，用于审批。\n支出总计12.5万元。');
  expect(shown(now.text, now.figures)).toEqual(['income 130.25万元', 'expenditure 12.5万元']);
});

const both = ['income 12.5万元', 'expenditure 12.5万元'];

test.each<readonly [string, string, readonly string[]]>([
  ['words before', `今年${words}`, both],
  ['words between', words.replace('用于审批', '全部用于审批和热线'), both],
  ['another label', words.replace('收入总计', '收入'), both],
  ['a line before', `说明如下：\n${words}`, both],
  ['the first line is gone', '支出总计12.5万元。', ['expenditure 12.5万元']],
  ['the first clause is gone', words.replace('收入总计12.5万元，', ''), ['expenditure 12.5万元']],
  ['another figure', words.replace('12.5万元', '13万元'), ['expenditure 12.5万元']],
  ['a digit before the figure', words.replace('12.5', '112.5'), ['expenditure 12.5万元']],
  ['a digit at its end', words.replace('12.5万元，', '12.55万元，'), ['expenditure 12.5万元']],
  ['numbers before all lines', numbered(words, '（{ordinalHan}）', []), both],
  ['nothing is left', '', []],
])('after typing %s', (_, text, expected) => {
  expect(shown(text, afterTyping(quoting, text))).toEqual(expected);
});

test('of a text that somebody else changed nothing is believed', () => {
  expect(standing({ ...quoting, text: `今${words}` })).toEqual([]);
});

test('each line has its own figures', () => {
  expect(quotingLines(quoting).map(({ text, figures }) => shown(text, figures))).toEqual([
    ['income 12.5万元'],
    ['expenditure 12.5万元'],
  ]);
});

const piece = fc.constantFrom(
  '我局',
  '收入',
  '，',
  '。',
  '\n',
  '12.5万元',
  '3',
  '.',
  '（一）',
  ' ',
);
const typed = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''));
const figure = fc.constantFrom('0万元', '12.5万元', '7,003.25 万元', '3元');

/** A text of pieces and figures in turns. */
const arbitraryText: fc.Arbitrary<QuotingText> = fc
  .array(fc.tuple(typed, figure), { maxLength: 5 })
  .chain((parts) => fc.tuple(fc.constant(parts), typed))
  .map(([parts, end]) => {
    const figures: QuotedFigure[] = [];
    let text = '';
    parts.forEach(([before, own], index) => {
      text += before;
      figures.push({ fact: `fact${index}`, at: text.length, words: own });
      text += own;
    });
    return { text: text + end, figures };
  });

function withoutFigures({ text, figures }: QuotingText): string {
  return [...figures]
    .reverse()
    .reduce((left, { at, words: own }) => left.slice(0, at) + left.slice(at + own.length), text);
}

test('whatever is typed and however figures change: no word of the user is lost, and what follows is what stands', () => {
  fc.assert(
    fc.property(
      arbitraryText,
      fc.array(fc.tuple(fc.nat(60), fc.nat(8), typed, figure), { maxLength: 8 }),
      (start, steps) => {
        let now = start;
        for (const [from, count, put, figureNow] of steps) {
          const at = Math.min(from, now.text.length);
          const text = now.text.slice(0, at) + put + now.text.slice(at + count);
          const left = afterTyping(now, text);
          for (const { at: place, words: own } of left) {
            expect(text.slice(place, place + own.length)).toBe(own);
          }
          const kept = new Set(left.map(({ fact }) => fact));
          expect([...kept].every((fact) => now.figures.some((one) => one.fact === fact))).toBe(
            true,
          );
          const before = { text, figures: left };
          const followed = withFiguresNow(before, () => figureNow);
          expect(withoutFigures(followed)).toBe(withoutFigures(before));
          expect(followed.figures.map(({ words: own }) => own)).toEqual(left.map(() => figureNow));
          now = followed;
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a figure that nobody touched is followed through any other edit', () => {
  fc.assert(
    fc.property(arbitraryText, typed, fc.nat(5), (start, put, index) => {
      const figures = standing(start);
      const own = figures[Math.min(index, figures.length - 1)];
      fc.pre(own !== undefined && !/[\d.,-]$/.test(put));
      const text = start.text.slice(0, own?.at) + put + start.text.slice(own?.at);
      const left = afterTyping({ text: start.text, figures }, text);
      expect(left.map(({ fact }) => fact)).toContain(own?.fact);
    }),
    { numRuns: 2_000 },
  );
});
