import type { PlacedFigures } from './form-figures';
import { parseCell } from '../grid/cell';
import { oneMistake } from './one-mistake';
import type { Verdict } from './verdict';

/**
 * Which finding is the cause of which: of one that is there only because a cell below it is wrong, the mistake at that cell.
 * By the places in the list of failed verdicts; null for a mistake of its own, and for a list of nothing else. `readsOf` says what
 * verdicts about a cell looked at, `figures` what it is calculated from.
 */
export function causesOf(
  failed: readonly Verdict[],
  readsOf: (at: string) => readonly string[],
  figures: PlacedFigures,
): (number | null)[] | null {
  const told = new Map(oneMistake(failed, figures));
  for (const [place, cause] of ofRowsBeyond(failed)) told.set(place, cause);
  for (const [place, cause] of ofCodesAbove(failed)) told.set(place, cause);
  if (told.size === 0 && !failed.some(({ finding }) => finding?.isConsequence === true))
    return null;
  const mistakes = mistakesOf(failed);
  return failed.map((verdict, place) => {
    const { finding, reads } = verdict;
    if (finding?.isConsequence !== true) return told.get(place) ?? null;
    const [own] = finding.at;
    const seen = new Set([own]);
    const below = reads.filter((at) => at !== own);
    return (
      firstBelow(below, seen, mistakes, readsOf) ??
      mistakes.get(own) ??
      firstBelow(readsOf(own), seen, mistakes, readsOf)
    );
  });
}

/**
 * Cells that calculate nothing, or too little, because rows reach beyond the form: one repair puts all of their formulas in. By the
 * places in the list of failed verdicts.
 */
function ofRowsBeyond(failed: readonly Verdict[]): Map<number, number> {
  const cause = failed.findIndex(({ finding }) => finding?.says === 'rowsBeyond');
  const first = cause < 0 ? null : parseCell(failed[cause]?.finding?.at[0] ?? '');
  if (!first) return new Map();
  const isCalculated = ({ finding }: Verdict) =>
    finding !== null && finding.says.startsWith('derived') && finding.at.some(isBeyond);
  const isBeyond = (at: string) => (parseCell(at)?.row ?? 0) >= first.row;
  return new Map(failed.flatMap((one, place) => (isCalculated(one) ? [[place, cause]] : [])));
}

/** The code of a row that holds others has fewer digits than theirs: with its row it goes, or becomes a whole one. */
function ofCodesAbove(failed: readonly Verdict[]): Map<number, number> {
  const told = new Map<number, number>();
  const rowOf = (at: string) => parseCell(at)?.row;
  failed.forEach(({ finding }, cause) => {
    if (finding?.says !== 'countedTwice') return;
    const rows = new Set(finding.at.map(rowOf));
    failed.forEach(({ finding: other }, place) => {
      if (other?.says === 'codeDigits' && rows.has(rowOf(other.at[0]))) told.set(place, cause);
    });
  });
  return told;
}

/** The mistake that is the fewest looks away from these cells. */
function firstBelow(
  cells: readonly string[],
  seen: Set<string>,
  mistakes: ReadonlyMap<string, number>,
  readsOf: (at: string) => readonly string[],
): number | null {
  const open = [...cells];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const cause = mistakes.get(at);
    if (cause !== undefined) return cause;
    open.push(...readsOf(at));
  }
  return null;
}

/** The first mistake of each cell. What is a consequence itself is the cause of nothing. */
function mistakesOf(failed: readonly Verdict[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  failed.forEach(({ finding }, place) => {
    if (!finding || finding.isConsequence === true || places.has(finding.at[0])) return;
    places.set(finding.at[0], place);
  });
  return places;
}
