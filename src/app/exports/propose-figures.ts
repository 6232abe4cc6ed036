import type { FormRefusal } from './form-refusal';
import type { ExportEntry } from '../../domain/exports/budget-export';

import { missingAttributes, placeFigures, typedFields } from '../../domain/exports/place-figures';
import type { AmountRounding } from '../../domain/money/amount-rounding';
import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import type { Pack } from '../../domain/form/pack';
import { figurePlacements } from '../../packs/exports/figure-placements';
import type { FormHere } from '../proposals/compare-cell';

import {
  compareFigures,
  freshFigures,
  type ComparedForm,
  type ProposedFigure,
} from './compare-figures';

/** A form that stands in the workbook. */
export interface PresentForm {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly on: FormHere;
}

export interface FiguresRequest {
  readonly entries: readonly ExportEntry[];
  readonly pack: Pick<Pack, 'forms'>;
  /** Layouts that were chosen for forms that are to come, by their ids. */
  readonly styles: Readonly<Record<string, string>>;
  readonly present: readonly PresentForm[];
  readonly rounding: AmountRounding;
}

/** What becomes of one form of the pack. */
export type FormProposal =
  /** Null for the sheet of a form that is to come. */
  | { readonly kind: 'figures'; readonly sheet: string | null; readonly compared: ComparedForm }
  | { readonly kind: 'refused'; readonly form: FormDefinition; readonly why: FormRefusal };

/** What each form of a pack gets of an export, held against what it says. Forms that exports say nothing of are left out. Pure. */
export function proposeFigures(request: FiguresRequest): readonly FormProposal[] {
  return request.pack.forms.flatMap((form) => proposalFor(form, request) ?? []);
}

function proposalFor(
  form: FormDefinition,
  { entries, styles, present, rounding }: FiguresRequest,
): FormProposal | null {
  const [standing, second] = present.filter(({ on }) => on.form.id === form.id);
  const styleId = standing ? standing.on.styleId : styleOf(form, styles[form.id]).id;
  const style = styleOf(standing?.on.form ?? form, styleId);
  const placement = figurePlacements.find(
    (one) =>
      one.form === form.id && one.parts.some((part) => typedFields(style, one, part).size > 0),
  );
  if (!placement) return null;
  const refused = (why: FormRefusal): FormProposal => ({ kind: 'refused', form, why });
  const placed = placeFigures(style, placement, entries);
  if (!placed) {
    const columns = placement.parts.flatMap((part) => missingAttributes(part, entries));
    return refused({ kind: 'lacksColumns', columns: [...new Set(columns)] });
  }
  if (placed.figures.length === 0 && placed.lacking.length === 0)
    return refused({ kind: 'noRows' });
  if (!standing) {
    const compared = freshFigures(form, styleId, placed, rounding);
    return { kind: 'figures', sheet: null, compared };
  }
  const { sheet } = standing;
  if (second) {
    const sheets = present.filter(({ on }) => on.form.id === form.id).map((one) => one.sheet);
    return refused({ kind: 'several', sheets });
  }
  if (standing.isProtected) return refused({ kind: 'protected', sheet });
  const comparison = compareFigures(standing.on, placed, rounding);
  return 'kind' in comparison
    ? refused({ kind: comparison.kind, sheet })
    : { kind: 'figures', sheet, compared: comparison };
}

/** What is taken unless the user says otherwise: what fills empty cells, of forms whose rows were all understood. */
export function takenByItself(proposals: readonly FormProposal[]): ReadonlySet<ProposedFigure> {
  return new Set(
    proposals.flatMap((one) =>
      one.kind === 'figures' && one.compared.lacking.length === 0
        ? one.compared.proposed.filter(({ state }) => state === 'new')
        : [],
    ),
  );
}
