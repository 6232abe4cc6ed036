import { causesOf } from '../../domain/check/causes';
import { failedVerdicts, readsAbout, type FormCheck } from '../../domain/check/form-check';
import type { Verdict } from '../../domain/check/verdict';
import { maxColumns, parseCell } from '../../domain/grid/cell';
import { emptyCell, type SheetGrid } from '../../domain/read/sheet-grid';
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
  const causes = causesOf(failed, (at) => readsAbout(check, at));
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
  if (known) return known;
  const place = parseCell(finding.at[0]);
  const { value, text } = place ? grid.cellAt(place.row, place.column) : emptyCell;
  const telling = {
    cell: place ? place.row * maxColumns + place.column : 0,
    finding: {
      ...finding,
      severity: severityOf(finding),
      text: text ?? String(value ?? ''),
      causedBy: null,
    },
  };
  made.set(verdict, telling);
  return telling;
}
