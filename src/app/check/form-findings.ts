import { causesOf } from '../../domain/check/causes';
import type { Finding } from '../../domain/check/finding';
import { failedVerdicts, readsAbout, type FormCheck } from '../../domain/check/form-check';
import type { Severity } from '../../domain/check/severity';
import type { Verdict } from '../../domain/check/verdict';
import { maxColumns, parseCell } from '../../domain/grid/cell';
import { emptyCell, type SheetGrid } from '../../domain/read/sheet-grid';
import { ruleCatalogue } from '../../packs/rules/rule-catalogue';
import type { CheckedFinding } from './report';

const factsOf = new Map(ruleCatalogue.map((facts) => [facts.id, facts]));

/** What is wrong with a form, from top to bottom, row by row. */
export function findingsOf(
  check: FormCheck,
  shape: readonly Verdict[],
  grid: SheetGrid,
): CheckedFinding[] {
  const failed = [...failedVerdicts(check), ...shape.filter(({ finding }) => finding !== null)];
  if (failed.length === 0) return [];
  const causes = causesOf(failed, (at) => readsAbout(check, at));
  const told = failed
    .flatMap((verdict, place) => {
      const one = tellingOf(verdict, grid);
      return one ? [{ ...one, place }] : [];
    })
    .sort((one, other) => one.cell - other.cell);
  const placeOf = new Map(told.map(({ place }, index) => [place, index]));
  return told.map(({ finding, place }) => {
    const cause = causes[place] ?? null;
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
const tellings = new WeakMap<Verdict, Telling>();

function tellingOf(verdict: Verdict, grid: SheetGrid): Telling | null {
  const { finding } = verdict;
  if (!finding) return null;
  const known = tellings.get(verdict);
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
  tellings.set(verdict, telling);
  return telling;
}

/** By the catalogue, and by what it says. */
export function severityOf({ rule, says }: Pick<Finding, 'rule' | 'says'>): Severity {
  const facts = factsOf.get(rule);
  return facts?.lighter?.[says] ?? facts?.heavier?.[says] ?? facts?.severity ?? 'error';
}
