import { isSingle, type BandScale } from '../../band/band-scale';
import { printSpan } from '../../band/print-span';
import { commonSpan, compareCuts, contains, isSameSpan, type Span } from '../../band/span';
import type { Finding } from '../finding';
import { failed, notEnoughData, passed, type Verdict } from '../verdict';
import {
  bandText,
  lookAt,
  measuredBand,
  rowParams,
  type Grade,
  type GradedRow,
} from './graded-row';

interface Pair {
  readonly better: Grade;
  readonly worse: Grade;
}

interface Overlap extends Pair {
  readonly shared: Span;
  /** They only end where the other begins. */
  readonly isTouching: boolean;
}

/**
 * Bands that share values. Where each worse band holds the better ones, the best that fits counts; and a share that ends where
 * the next begins is usual. Counts are whole: 5次 in two bands is seen at once.
 */
export function checkOverlap(row: GradedRow): Verdict[] {
  const { scale, grades } = row;
  const look = lookAt(row);
  if (!scale) return [notEnoughData(look)];
  const all = overlapsOf(row, scale);
  const severe = all.filter(({ isTouching }) => !isTouching);
  const touching = scale.kind === 'count' ? all.filter(({ isTouching }) => isTouching) : [];
  const verdicts = [
    ...saying('bandOverlap', row, scale, severe),
    ...saying('bandTouching', row, scale, touching),
  ];
  if (verdicts.length > 0) return verdicts;
  return [grades.every(({ span }) => span !== null) ? passed(look) : notEnoughData(look)];
}

/** Two grades that nobody can tell apart. */
export function checkDuplicate(row: GradedRow): Verdict {
  const [pair] = pairsOf(row).filter(isSameBand);
  if (!pair) return passed(lookAt(row));
  const { better, worse } = pair;
  return failed(lookAt(row, worse.figure.at), {
    says: 'bandDuplicate',
    params: {
      ...rowParams(row),
      grades: { list: [better.word, worse.word], areNames: true },
      found: { text: bandText(worse) },
    },
    at: [worse.figure.at, better.figure.at],
    fix: null,
  });
}

function overlapsOf(row: GradedRow, scale: BandScale): Overlap[] {
  return pairsOf(row).flatMap(({ better, worse }) => {
    if (!better.span || !worse.span || contains(worse.span, better.span)) return [];
    const shared = commonSpan(better.span, worse.span);
    if (!shared) return [];
    const isTouching = isSingle(scale, shared) && !isInside(better.span, shared);
    return [{ better, worse, shared, isTouching }];
  });
}

function isInside({ from, to }: Span, shared: Span): boolean {
  return compareCuts(from, shared.from) < 0 && compareCuts(shared.to, to) < 0;
}

function saying(
  says: string,
  row: GradedRow,
  scale: BandScale,
  overlaps: readonly Overlap[],
): Verdict[] {
  const [first] = overlaps;
  if (!first) return [];
  const cells = overlaps.flatMap(({ worse, better }) => [worse.figure.at, better.figure.at]);
  const [at, ...others] = new Set([first.worse.figure.at, ...cells]);
  if (at === undefined) return [];
  const params = {
    ...rowParams(row),
    grades: { list: [...new Set(overlaps.flatMap(bandsOf))], areNames: true },
    shared: { list: [...new Set(overlaps.map(({ shared }) => printSpan(scale, shared)))] },
  } satisfies Finding['params'];
  return [failed(lookAt(row, at), { says, params, at: [at, ...others], fix: null })];
}

/** As all sentences about a row list them. */
function bandsOf({ better, worse }: Pair): readonly string[] {
  return [better, worse].map((grade) => `${grade.word}${bandText(grade)}`);
}

/** Every two grades, the better one first. */
function pairsOf({ grades }: GradedRow): Pair[] {
  return grades.flatMap((better, index) =>
    grades.slice(index + 1).map((worse) => ({ better, worse })),
  );
}

function isSameBand({ better, worse }: Pair): boolean {
  if (better.span && worse.span) return isSameSpan(better.span, worse.span);
  const [one, other] = [better, worse].map(({ band }) => measuredBand(band)?.text ?? band?.text);
  return one !== undefined && one === other;
}
