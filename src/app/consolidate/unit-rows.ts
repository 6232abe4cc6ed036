import type { Words } from '../../domain/form/words';
import { labelKey } from '../../domain/read/label-key';
import type { ListedUnit } from '../state/listed-units';
import type { ConsolidationIssue } from './consolidation-issue';
import { issueWords } from './issue-words';
import type { UnitFile, UnreadableUnit } from './unit-files';
import { namedByList, unitsToTake } from './units-to-take';

export interface UnitRowsRequest {
  readonly files: readonly UnitFile[];
  readonly unreadable: readonly UnreadableUnit[];
  readonly department: string;
  readonly year: number;
  readonly expected: readonly ListedUnit[] | null;
}

/** One line of the table of units. */
export interface UnitRow {
  /** What the file is of; null where it could not be read and its name does not say. */
  readonly unit: string | null;
  /** Null for a unit without one. */
  readonly file: string | null;
  readonly state: UnitState;
  /** How many forms went in. */
  readonly forms: number;
  /** What to do about it. */
  readonly hints: readonly Words[];
}

/** Of two files both are to be looked at, also the one that was taken. */
function isAbout(issue: ConsolidationIssue, { file, unit }: UnitFile): boolean {
  if (!('file' in issue && 'unit' in issue)) return false;
  if (issue.file === file && issue.unit === unit) return true;
  if (!('first' in issue) || issue.first !== file) return false;
  return unit === (issue.kind === 'sameUnit' ? issue.unit : issue.other);
}

export type UnitState = 'taken' | 'leftOut' | 'missing' | 'unreadable';

/** What became of each unit and of each file: units of the list in its order, then the others. Pure. */
export function unitRows(request: UnitRowsRequest): readonly UnitRow[] {
  const { unreadable, expected } = request;
  const files = namedByList(request.files, expected);
  const { taken, issues } = unitsToTake({ ...request, files });
  const hintsOf = (isMeant: (issue: ConsolidationIssue) => boolean) =>
    issues.filter(isMeant).map(issueWords);
  const ofFiles = files.map((one): UnitRow => {
    const isTaken = taken.includes(one);
    return {
      ...{ unit: one.unit, file: one.file, state: isTaken ? 'taken' : 'leftOut' },
      forms: isTaken ? one.forms.length : 0,
      hints: hintsOf((issue) => isAbout(issue, one)),
    };
  });
  const handedIn = new Set(files.map(({ unit }) => labelKey(unit)));
  const missing = issues.flatMap((issue): UnitRow[] =>
    issue.kind === 'missingUnit' && !handedIn.has(labelKey(issue.unit))
      ? [
          {
            ...{ unit: issue.unit, file: null, state: 'missing', forms: 0 },
            hints: [issueWords(issue)],
          },
        ]
      : [],
  );
  const named = new Map(
    issues.flatMap((one) => (one.kind === 'unreadFile' ? [[one.file, one.unit] as const] : [])),
  );
  const unread = unreadable.map(({ file, why }): UnitRow => ({
    ...{ unit: named.get(file) ?? null, file, state: 'unreadable', forms: 0, hints: [why] },
  }));
  const order = new Map((expected ?? []).map(({ name }, place) => [labelKey(name), place]));
  const placeOf = ({ unit }: UnitRow) =>
    (unit === null ? undefined : order.get(labelKey(unit))) ?? order.size;
  return [...ofFiles, ...missing, ...unread].sort((a, b) => placeOf(a) - placeOf(b));
}
