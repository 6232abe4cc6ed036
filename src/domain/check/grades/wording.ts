import type { BandUnitKind } from '../../band/band-units';
import { rangeFaults, usualWriting, type RangeFault } from '../../band/range-faults';
import { failed, passed, type Verdict } from '../verdict';
import { lookAt, measuredBand, rowParams, type Grade, type GradedRow } from './graded-row';

/** Words where the name says that a share is measured. */
export function checkType(row: GradedRow): Verdict {
  const { nameUnit, grades } = row;
  const inWords = grades.filter(({ band }) => band?.kind === 'words');
  if (nameUnit?.mayBeWords !== false) return passed(lookAt(row));
  return failedAt(row, inWords, 'bandWords');
}

const saysOfKind: Readonly<Record<BandUnitKind, string>> = {
  percent: 'bandNoPercent',
  count: 'bandNoCount',
  time: 'bandNoTime',
  money: 'bandNoMoney',
  measure: 'bandNoCount',
};

/** Units that do not fit the name, or each other. */
export function checkUnit(row: GradedRow): Verdict {
  const { nameUnit, grades, scale } = row;
  const measured = grades.filter(({ band }) => measuredBand(band) !== null);
  const withUnit = measured.filter((grade) => unitOf(grade) !== '');
  if (!scale) return failedAt(row, withUnit, 'bandUnitsMixed');
  if (!nameUnit || fits(nameUnit.kind, scale.kind)) return passed(lookAt(row));
  return failedAt(row, measured, saysOfKind[nameUnit.kind]);
}

/** What is to be counted may be measured as well: 道路数量 in 公里. A number without a unit may be a count of anything. */
function fits(expected: BandUnitKind, found: BandUnitKind | null): boolean {
  if (expected === 'count') return found !== 'percent' && found !== 'money' && found !== 'time';
  if (found === null) return expected !== 'percent';
  return found === expected;
}

/** Bands that nobody can read. */
export function checkMisprint(row: GradedRow): Verdict[] {
  return eachOrPassed(row, ({ band, word, figure: { at } }) => {
    if (band?.kind !== 'unreadable') return [];
    const { meant, text } = band;
    const params = { grade: { text: word }, found: { text } };
    if (!meant)
      return [failed(lookAt(row, at), { says: 'bandUnreadable', params, at: [at], fix: null })];
    return [
      failed(lookAt(row, at), {
        says: 'bandMisprint',
        params: { ...params, expected: { text: meant.text } },
        at: [at],
        fix: { at, value: meant.text },
      }),
    ];
  });
}

const saysOfFault: Readonly<Record<RangeFault, string>> = {
  descending: 'bandDescending',
  percentMissing: 'bandPercentMissing',
  mixedMarks: 'bandMixedMarks',
};

/** Ranges that are understood, but not written as usual. One finding a cell: what it offers mends everything. */
export function checkFormat(row: GradedRow): Verdict[] {
  const marks = row.grades.flatMap((grade) => measuredBand(grade.band)?.range?.mark ?? []);
  return eachOrPassed(row, ({ band, word, figure: { at } }) => {
    if (band?.kind !== 'numbers') return [];
    const [fault] = rangeFaults(band, marks, row.units);
    if (!fault) return [];
    const value = usualWriting(band, marks, row.units);
    if (value === null) return [];
    const params = { grade: { text: word }, found: { text: band.text }, expected: { text: value } };
    return [
      failed(lookAt(row, at), { says: saysOfFault[fault], params, at: [at], fix: { at, value } }),
    ];
  });
}

function eachOrPassed(row: GradedRow, check: (grade: Grade) => Verdict[]): Verdict[] {
  const verdicts = row.grades.flatMap(check);
  return verdicts.length > 0 ? verdicts : [passed(lookAt(row))];
}

function failedAt(row: GradedRow, grades: readonly Grade[], says: string): Verdict {
  const [at, ...others] = grades.map(({ figure }) => figure.at);
  if (at === undefined) return passed(lookAt(row));
  return failed(lookAt(row, at), { says, params: rowParams(row), at: [at, ...others], fix: null });
}

function unitOf({ band }: Grade): string {
  return measuredBand(band)?.unit ?? '';
}
