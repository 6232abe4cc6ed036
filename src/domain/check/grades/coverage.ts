import { isSingle, type BandScale } from '../../band/band-scale';
import { printSpan } from '../../band/print-span';
import { compareCuts, uncovered, type Cut, type Span } from '../../band/span';
import { failed, notEnoughData, passed, type Verdict } from '../verdict';
import { lookAt, rowParams, type GradedRow } from './graded-row';
import { openedEnd } from './opened-end';

/** What no band of a row covers. */
interface Gaps {
  readonly ranges: readonly Span[];
  readonly points: readonly Span[];
  /** What is worse than the worst band. */
  readonly end: Span | null;
}

export function checkGap(row: GradedRow): Verdict {
  return withGaps(row, ({ ranges }, scale) => {
    const [first] = atGaps(row, ranges);
    if (first === undefined) return passed(lookAt(row));
    return failed(lookAt(row, first), {
      says: 'bandGap',
      params: { ...rowParams(row), missing: printed(scale, ranges) },
      at: [first, ...row.reads.filter((at) => at !== first)],
      fix: null,
    });
  });
}

export function checkPointGap(row: GradedRow): Verdict {
  return withGaps(row, ({ points }, scale) => {
    const [first, ...others] = atGaps(row, points);
    if (first === undefined) return passed(lookAt(row));
    return failed(lookAt(row, first), {
      says: 'bandPointGap',
      params: { ...rowParams(row), missing: printed(scale, points) },
      at: [first, ...others],
      fix: null,
    });
  });
}

/** In a row of bare numbers an open end comes of the same mistake as the gaps. */
export function checkOpenEnd(row: GradedRow): Verdict {
  return withGaps(row, ({ end, ranges }, scale) => {
    const worst = row.grades.at(-1);
    if (!end || !worst) return passed(lookAt(row));
    const { at } = worst.figure;
    const isBare = row.grades.every(({ span }) => span !== null && isSingle(scale, span));
    const fix = openedEnd(row, end);
    return failed(
      { rule: row.id, reads: [at, ...atGaps(row, ranges)] },
      {
        says: fix ? 'bandOpenEnd' : 'bandOpenEndUnclear',
        params: {
          ...rowParams(row),
          missing: printed(scale, [end]),
          ...(fix && { expected: { text: String(fix.value) } }),
        },
        at: [at],
        fix,
        isConsequence: isBare && ranges.length > 0,
      },
    );
  });
}

/** A row that is not all numbers has no gaps that anybody could name. */
function withGaps(row: GradedRow, judge: (gaps: Gaps, scale: BandScale) => Verdict): Verdict {
  const { grades, scale } = row;
  const spans = grades.flatMap(({ span }) => span ?? []);
  const [best] = spans;
  const worst = spans.at(-1);
  if (!scale || !best || !worst || spans.length < grades.length) return notEnoughData(lookAt(row));
  const open = uncovered(scale.within, spans);
  const isAtEnd = endOf(scale, best, worst);
  const end = open.find((span) => isAtEnd(span) && !isSingle(scale, span)) ?? null;
  const others = open.filter((span) => span !== end);
  const points = others.filter((span) => isSingle(scale, span));
  return judge({ ranges: others.filter((span) => !points.includes(span)), points, end }, scale);
}

/** Whether a span reaches to the end of the scale where the worst values are. */
function endOf({ within }: BandScale, best: Span, worst: Span): (span: Span) => boolean {
  const order = compareCuts(worst.from, best.from) || compareCuts(worst.to, best.to);
  if (order > 0) return ({ to }) => compareCuts(to, within.to) === 0;
  if (order < 0) return ({ from }) => compareCuts(from, within.from) === 0;
  return () => false;
}

/**
 * The cells whose bands a gap begins or ends at. Between two grades the worse one comes first: it was to reach up to the better
 * one; what is better than the best is the fault of the best.
 */
function atGaps({ grades, scale }: GradedRow, gaps: readonly Span[]): string[] {
  const beside = grades.filter(({ span }) =>
    gaps.some(({ from, to }) => span && (isSameCut(span.to, from) || isSameCut(span.from, to))),
  );
  const [first, ...others] = beside.map(({ figure }) => figure.at);
  if (first === undefined) return [];
  const isBeyondBest = gaps.every(
    ({ from, to }) =>
      scale && (isSameCut(from, scale.within.from) || isSameCut(to, scale.within.to)),
  );
  const isBest = first === grades[0]?.figure.at;
  return isBest && !isBeyondBest ? [...others, first] : [first, ...others];
}

function isSameCut(one: Cut, other: Cut): boolean {
  return compareCuts(one, other) === 0;
}

function printed(scale: BandScale, spans: readonly Span[]) {
  return { list: spans.map((span) => printSpan(scale, span)) };
}
