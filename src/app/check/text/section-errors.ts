import type { Profile } from '../../../domain/form/profile';
import { cellsBehind } from '../../../domain/narrative/fact/cells-behind';
import type { Facts } from '../../../domain/narrative/fact/fact';
import { askedFacts } from '../../../domain/narrative/section/asked-facts';
import { runsOf } from '../../../domain/narrative/section/print-section';
import { factDefinitions } from '../../../packs/narrative/facts';
import type { CheckedFinding, CheckedForm } from '../report';
import type { OutlineSection } from '../../narrative/outline';

/** A mistake that what a section says rests on. */
export interface DataError {
  readonly form: CheckedForm;
  readonly finding: CheckedFinding;
}

export interface ErrorsSource {
  /** As the check tells them, with what it says of them together. */
  readonly forms: readonly CheckedForm[];
  /** What counts before what forms say. */
  readonly given: Facts;
  readonly profile: Profile;
}

/** By the id of a section the mistakes behind its figures and tables, each once; sections without one are not there. */
export type SectionErrors = ReadonlyMap<string, readonly DataError[]>;

interface PlacedError extends DataError {
  /** Sheet and address, as the cells of facts are compared. */
  readonly cells: readonly string[];
}

export function sectionErrors(
  sections: readonly OutlineSection[],
  { forms, given, profile }: ErrorsSource,
): SectionErrors {
  const tables = forms.filter(({ isText }) => isText !== true);
  const errors = tables.flatMap(errorsOf);
  if (errors.length === 0) return new Map();
  const own = tables.map(({ form, sheet, figures }) => ({ id: form.id, sheet, figures }));
  const known = new Map<string, readonly string[]>();
  const cellsOf = (name: string): readonly string[] => {
    if (given[name]) return [];
    const cells =
      known.get(name) ??
      cellsBehind(factDefinitions, name, own, profile).map(({ sheet, at }) => cellKey(sheet, at));
    known.set(name, cells);
    return cells;
  };
  return new Map(
    sections.flatMap(({ section, paragraphs }) => {
      const names = new Set([...askedFacts(section), ...namesIn(paragraphs)]);
      const cells = new Set([...names].flatMap(cellsOf));
      const printed = new Set(paragraphs.flatMap((one) => (one.kind === 'table' ? one.form : [])));
      const behind = errors.filter(
        (one) => printed.has(one.form.form.id) || one.cells.some((cell) => cells.has(cell)),
      );
      return behind.length === 0 ? [] : [[section.id, once(behind)] as const];
    }),
  );
}

/** The user's own sentences quote figures too. */
function namesIn(paragraphs: OutlineSection['paragraphs']): readonly string[] {
  const runs = paragraphs.flatMap(runsOf);
  return runs.flatMap((run) => (run.kind === 'fact' && run.path.length === 0 ? run.name : []));
}

/** All of them, each once however many sections rest on it. */
export function allErrors(errors: SectionErrors): readonly DataError[] {
  return once([...errors.values()].flat());
}

/** The errors of a form by the mistakes that they come of, each at all cells that it speaks of. */
function errorsOf(form: CheckedForm): readonly PlacedError[] {
  return form.findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => ({
      form,
      finding: rootOf(finding, form.findings),
      cells: [
        ...finding.at.map((at) => cellKey(form.sheet, at)),
        ...(finding.elsewhere ?? []).map(({ sheet, address }) => cellKey(sheet, address)),
      ],
    }));
}

function rootOf(finding: CheckedFinding, findings: readonly CheckedFinding[]): CheckedFinding {
  const cause = finding.causedBy === null ? undefined : findings[finding.causedBy];
  return cause ? rootOf(cause, findings) : finding;
}

function once(errors: readonly DataError[]): readonly DataError[] {
  const found = new Map(errors.map(({ form, finding }) => [finding, { form, finding }]));
  return [...found.values()];
}

function cellKey(sheet: string, address: string): string {
  return `${sheet}!${address}`;
}
