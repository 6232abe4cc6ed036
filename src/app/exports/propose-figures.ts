import type { ExportEntry } from '../../domain/exports/budget-export';
import type { FormTable } from '../../domain/exports/form-table';
import type { AmountRounding } from '../../domain/money/amount-rounding';
import { chosenStyle } from '../../domain/form/chosen-style';
import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import type { Pack } from '../../domain/form/pack';
import type { FormHere } from '../proposals/compare-cell';
import {
  compareFigures,
  freshFigures,
  type ComparedForm,
  type ProposedFigure,
} from './compare-figures';
import { emptyFields, type EmptyField } from './empty-fields';
import { figuresFor } from './figures-for';
import type { FormRefusal } from './form-refusal';
import { hasTwoSources, isOfNeither, sourcedTotals, type ComparedHere } from './table-source';
import { isWhole } from './whole-export';

/** A form that stands in the workbook. */
export interface PresentForm {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly on: FormHere;
}

export interface FiguresRequest {
  readonly entries: readonly ExportEntry[];
  /** Tables that are laid out as forms. */
  readonly tables: readonly FormTable[];
  readonly pack: Pick<Pack, 'forms'>;
  /** Layouts that were chosen for forms that are to come, by their ids. */
  readonly styles: Readonly<Record<string, string>>;
  readonly level?: string | null;
  readonly present: readonly PresentForm[];
  readonly rounding: AmountRounding;
}

/** What becomes of one form of the pack. */
export type FormProposal =
  /** Null for the sheet of a form that is to come. */
  | {
      readonly kind: 'figures';
      readonly sheet: string | null;
      /** The form as it stands there. */
      readonly on: FormHere | null;
      readonly compared: ComparedForm;
      /** What stays empty with all its figures in it. */
      readonly empty: readonly EmptyField[];
    }
  | { readonly kind: 'refused'; readonly form: FormDefinition; readonly why: FormRefusal };

/** What each form of a pack gets of an export, held against what it says. Forms that exports say nothing of are left out. Pure. */
export function proposeFigures(request: FiguresRequest): readonly FormProposal[] {
  return request.pack.forms.flatMap((form) => proposalFor(form, request) ?? []);
}

function proposalFor(form: FormDefinition, request: FiguresRequest): FormProposal | null {
  const { styles, level = null, present, rounding } = request;
  const [standing, second] = present.filter(({ on }) => on.form.id === form.id);
  // A form that comes is laid out as its table, unless the department chose another layout.
  const printed = request.tables.find(({ formId }) => formId === form.id)?.styleId;
  const fresh = chosenStyle(form, styles[form.id] ?? printed, level).id;
  const styleId = standing ? standing.on.styleId : fresh;
  const style = styleOf(standing?.on.form ?? form, styleId);
  const refused = (why: FormRefusal): FormProposal => ({ kind: 'refused', form, why });
  const found = figuresFor(form, style, request);
  if (found === null) return null;
  if (found.kind !== 'placed') return refused(found);
  const { placed, contradictions, tables } = found;
  if (!standing) {
    const compared = { ...freshFigures(form, styleId, placed, rounding), contradictions, tables };
    return { kind: 'figures', sheet: null, on: null, compared, empty: emptyFields(compared, null) };
  }
  const { sheet } = standing;
  if (second) {
    const sheets = present.filter(({ on }) => on.form.id === form.id).map((one) => one.sheet);
    return refused({ kind: 'several', sheets });
  }
  if (standing.isProtected) return refused({ kind: 'protected', sheet });
  const comparison = compareFigures(standing.on, placed, rounding);
  if ('kind' in comparison) return refused({ kind: comparison.kind, sheet });
  const compared = { ...comparison, contradictions, tables };
  const { on } = standing;
  return { kind: 'figures', sheet, on, compared, empty: emptyFields(compared, on) };
}

/**
 * What is taken unless the user says otherwise: what fills empty cells, of forms of which the export says all and nothing else. Nothing
 * of a form where that would make a total that neither the form nor the export has.
 */
export function takenByItself(proposals: readonly FormProposal[]): ReadonlySet<ProposedFigure> {
  return new Set(
    proposals.flatMap((one) =>
      one.kind === 'figures' && isWhole(one.compared) && !isKeptWhole(one)
        ? freshOf(one.compared)
        : [],
    ),
  );
}

/** Whether filling the empty cells of a form would mix it with the export to a total of neither. */
export function isKeptWhole(one: ComparedHere): boolean {
  const fresh = freshOf(one.compared);
  if (fresh.length === 0 || !hasTwoSources(one)) return false;
  return sourcedTotals(one, new Set(fresh)).some(isOfNeither);
}

function freshOf({ proposed }: ComparedForm): readonly ProposedFigure[] {
  return proposed.filter(({ state }) => state === 'new');
}

/** The forms of a pack that exports say nothing of: they are filled in by hand. */
export function formsByHand(
  { forms }: Pick<Pack, 'forms'>,
  proposals: readonly FormProposal[],
): readonly FormDefinition[] {
  const known = new Set(proposals.map((one) => formOf(one).id));
  return forms.filter(({ id }) => !known.has(id));
}

export function formOf(proposal: FormProposal): FormDefinition {
  return proposal.kind === 'refused' ? proposal.form : proposal.compared.form;
}
