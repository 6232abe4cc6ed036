import fc from 'fast-check';
import type { Band } from '../../src/domain/band/band';
import { isSingle, scaleOf, spanOn } from '../../src/domain/band/band-scale';
import { unitOfName } from '../../src/domain/band/name-unit';
import { bandUnits } from '../../src/domain/band/band-units';
import { parseBand } from '../../src/domain/band/parse-band';
import { rangeFaults, usualWriting } from '../../src/domain/band/range-faults';
import {
  commonSpan,
  compareCuts,
  contains,
  uncovered,
  type Span,
} from '../../src/domain/band/span';
import { indicatorWords } from '../../src/packs/indicators/indicator-words';

const units = bandUnits(indicatorWords);
const bandOf = (text: string) => parseBand(text, units);

/** [90 95]% with a bracket where the number is included, a parenthesis where it is not. */
function printBand(band: Band): string {
  if (band.kind === 'words') return band.isNone ? 'none' : 'words';
  if (band.kind === 'unreadable') return `? ${band.meant ? printBand(band.meant) : ''}`.trim();
  const { low, high, includesLow, includesHigh } = band.interval;
  return `${includesLow ? '[' : '('}${low} ${high}${includesHigh ? ']' : ')'}${band.unit}`;
}

test.each([
  ['98%以上', '[98 Infinity]%'],
  ['95%～98%', '[95 98]%'],
  ['95%~100%', '[95 100]%'],
  ['90~95%', '[90 95]%'],
  ['90%以下', '[-Infinity 90]%'],
  ['100%', '[100 100]%'],
  ['98%', '[98 98]%'],
  ['3次以内', '[-Infinity 3]次'],
  ['3次以下', '[-Infinity 3]次'],
  ['5次以上', '[5 Infinity]次'],
  ['3~5次', '[3 5]次'],
  ['4~3篇', '[3 4]篇'],
  ['5次～7次', '[5 7]次'],
  ['小于100%', '[-Infinity 100)%'],
  ['大于110%', '(110 Infinity]%'],
  ['无间隙监控', 'none'],
  ['2天以内间隙监控', '[-Infinity 2]天'],
  ['3天以上间隙监控', '[3 Infinity]天'],
  ['效果明显', 'words'],
  ['没效果', 'words'],
  ['业务仍不熟练', 'words'],
  ['不满意', 'words'],
  ['无报废情况', 'none'],
  ['10~15个以内', '[10 15]个'],
  ['95%～90%', '[90 95]%'],
  ['80%以下 ', '[-Infinity 80]%'],
  ['5次收下', '? [-Infinity 5]次'],
  // What others write.
  ['９５％以上', '[95 Infinity]%'],
  ['90%至95%', '[90 95]%'],
  ['90%-95%', '[90 95]%'],
  ['90%—95%', '[90 95]%'],
  ['90%〜95%', '[90 95]%'],
  ['90%(含)～95%（不含）', '[90 95)%'],
  ['98%（含）以上', '[98 Infinity]%'],
  ['98%及以上', '[98 Infinity]%'],
  ['98%（不含）以下', '[-Infinity 98)%'],
  ['3次之内', '[-Infinity 3]次'],
  ['≥95%', '[95 Infinity]%'],
  ['<=3次', '[-Infinity 3]次'],
  ['不超过5天', '[-Infinity 5]天'],
  ['不少于1,000人次', '[1000 Infinity]人次'],
  ['不足60%', '[-Infinity 60)%'],
  ['控制在100元/人以内', '[-Infinity 100]元/人'],
  ['0.5%以下', '[-Infinity 0.5]%'],
  ['95', '[95 95]'],
  ['95%己上', '? [95 Infinity]%'],
  ['90%下', '? [-Infinity 90]%'],
  ['90%以卜', '? [-Infinity 90]%'],
  ['95%～', '?'],
  ['95%98%', '?'],
  ['9O%以上', '?'],
  // Numbers that count nothing.
  ['6月底前', 'words'],
  ['2018年12月31日前', 'words'],
  ['第1名', 'words'],
  ['前3名', 'words'],
  ['5次线上', '[5 5]次'],
  ['', 'words'],
])('“%s” is read as %s', (text, expected) => {
  expect(printBand(bandOf(text))).toBe(expected);
});

test.each([
  ['95%～90%', [], 'descending', '90%～95%'],
  ['95～90%', [], 'descending percentMissing', '90%～95%'],
  ['4~3篇', [], 'descending', '3~4篇'],
  ['90~95%', [], 'percentMissing', '90%~95%'],
  ['90~95%', ['～'], 'percentMissing mixedMarks', '90%～95%'],
  ['90%-95%', ['～'], 'mixedMarks', '90%～95%'],
  ['90%～95%', ['-'], '', '90%～95%'],
  ['90%-95%', ['-'], '', '90%-95%'],
  ['3~5次', [], '', '3~5次'],
  ['5次～7次', [], '', '5次～7次'],
  ['10~15个以内', [], '', '10~15个以内'],
  ['15~10个以内', [], 'descending', null],
  ['98%以上', ['～'], '', null],
] as const)('“%s” beside %j: %s, usually %s', (text, marks, faults, usual) => {
  const band = bandOf(text);
  if (band.kind !== 'numbers') throw new Error(text);
  expect([rangeFaults(band, marks, units).join(' '), usualWriting(band, marks, units)]).toEqual([
    faults,
    usual,
  ]);
});

test('what a range is usually written as means the same, and is usual', () => {
  const ranges = fc.tuple(
    fc.nat(200),
    fc.constantFrom('', '%', '次'),
    fc.constantFrom('～', '~', '-', '至'),
    fc.nat(200),
    fc.constantFrom('%', '次'),
  );
  fc.assert(
    fc.property(ranges, ([first, firstUnit, mark, second, unit]) => {
      const band = bandOf(`${first}${firstUnit && unit}${mark}${second}${unit}`);
      if (band.kind !== 'numbers') throw new Error(band.text);
      const again = bandOf(usualWriting(band, [], units) ?? '');
      if (again.kind !== 'numbers') throw new Error(again.text);
      expect([again.interval, again.unit]).toEqual([band.interval, band.unit]);
      expect(rangeFaults(again, [], units)).toEqual([]);
    }),
  );
});

test.each([
  ['事项办结率', 'percent'],
  ['资金占比', 'percent'],
  ['群众满意度', 'percent or words'],
  ['环境改善度', 'percent or words'],
  ['库房温度', null],
  ['使用年度', null],
  ['活动次数', 'count or words'],
  ['培训人数（人次）', 'count or words'],
  ['报告的数量', 'count or words'],
  ['办结天数', 'time'],
  ['价格指数', null],
  ['调研成本', 'money or words'],
  ['成本节约率', 'percent'],
  ['文书归档案', null],
  ['监控效果', null],
])('the values of %s are %s', (name, expected) => {
  const unit = unitOfName(name, indicatorWords);
  expect(unit && `${unit.kind}${unit.mayBeWords ? ' or words' : ''}`).toBe(expected);
});

const bandTexts = fc
  .tuple(fc.constantFrom('以上', '以下', '大于', '小于', '～', ''), fc.nat(12), fc.nat(12))
  .map(([bound, one, other]) => {
    if (bound === '～') return `${one}～${other}`;
    return /^[大小]/.test(bound) ? `${bound}${one}` : `${one}${bound}`;
  });

test('every value lies in a band or in a gap, and never in both', () => {
  const rows = fc.tuple(
    fc.array(bandTexts, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('%', '次', '元'),
    fc.nat(60),
  );
  fc.assert(
    fc.property(rows, ([texts, unit, quarters]) => {
      const bands = texts
        .map((text) => bandOf(text.replace(/(\d+)(?=\D*$)/, `$1${unit}`)))
        .filter((band) => band.kind === 'numbers');
      const scale = scaleOf(bands, units);
      if (!scale) throw new Error('one unit');
      const value = scale.isWhole ? Math.floor(quarters / 4) : quarters / 4;
      const spans = bands.flatMap(({ interval }) => spanOn(scale, interval) ?? []);
      const isIn = bands.some(({ interval: { low, high, includesLow, includesHigh } }) =>
        [
          includesLow ? value >= low : value > low,
          includesHigh ? value <= high : value < high,
        ].every(Boolean),
      );
      expect(spans.some((span) => holds(span, value))).toBe(isIn);
      const gaps = uncovered(scale.within, spans);
      expect(gaps.some((gap) => holds(gap, value))).toBe(!isIn);
      expect(gaps.filter((gap) => spans.some((span) => commonSpan(span, gap)))).toEqual([]);
      expect(gaps.every((gap) => contains(scale.within, gap))).toBe(true);
      expect(gaps.every((gap) => isSingle(scale, gap) || gap.from.at < gap.to.at)).toBe(true);
    }),
  );
});

/** Just at the value, between the cut before and the one after it. */
function holds({ from, to }: Span, value: number): boolean {
  return (
    compareCuts(from, { at: value, isAfter: false }) <= 0 &&
    compareCuts({ at: value, isAfter: false }, to) < 0
  );
}
