import { causesOf } from '../../domain/check/causes';
import { failedVerdicts, readsAbout, type FormCheck } from '../../domain/check/form-check';
import type { Verdict } from '../../domain/check/verdict';
import { maxColumns, parseCell, type Cell } from '../../domain/grid/cell';
import { emptyCell, type SheetGrid } from '../../domain/grid/sheet-grid';
import { severityOf } from '../../packs/rules/severity-of';
import type { CheckedFinding } from './report';

/** What is wrong with a form, from top to bottom, row by row. */
export function findingsOf(
  check: FormCheck,
  shape: readonly Verdict[],
  grid: SheetGrid,
): CheckedFinding[] {
  const failed = failedVerdicts(check);
  for (const verdict of shape) if (verdict.finding) failed.push(verdict);
  if (failed.length === 0) return [];
  const causes = causesOf(failed, (at) => readsAbout(check, at), check.figures);
  const tellings = failed.map((verdict) => tellingOf(verdict, grid));
  const order = tellings.map((_, place) => place);
  order.sort((one, other) => (tellings[one]?.cell ?? 0) - (tellings[other]?.cell ?? 0));
  const findings = order.flatMap((place) => tellings[place]?.finding ?? []);
  if (!causes) return findings;
  const placeOf = new Map(order.map((place, index) => [place, index]));
  return findings.map((finding, index) => {
    const cause = causes[order[index] ?? 0] ?? null;
    return cause === null ? finding : { ...finding, causedBy: placeOf.get(cause) ?? null };
  });
}

interface Telling {
  readonly place: Cell | null;
  /** Counted row by row, from the left. */
  readonly cell: number;
  /** As a mistake of its own. */
  readonly finding: CheckedFinding;
}

/** What is asked again only when something changed keeps its verdict, and so its finding. */
const made = new WeakMap<Verdict, Telling>();

function tellingOf(verdict: Verdict, grid: SheetGrid): Telling | null {
  const { finding } = verdict;
  if (!finding) return null;
  const known = made.get(verdict);
  const place = known ? known.place : parseCell(finding.at[0]);
  const { value, text, formula } = place ? grid.cellAt(place.row, place.column) : emptyCell;
  const shown = text ?? String(value ?? '');
  // What is calculated from elsewhere is to be mended there.
  const isOwn = formula === null || finding.fix?.isFormula === true;
  const fix = isOwn ? finding.fix : null;
  // What is said of the shape stays though another text stands there.
  if (known?.finding.text === shown && known.finding.fix === fix) return known;
  const telling = {
    place,
    cell: place ? place.row * maxColumns + place.column : 0,
    finding: { ...finding, fix, severity: severityOf(finding), text: shown, causedBy: null },
  };
  made.set(verdict, telling);
  return telling;
}
