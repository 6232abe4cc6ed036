import { withoutBlanks } from '../form/empty-values';
import type { DerivedField, InputField } from '../form/form-field';
import { type FormDefinition, styleOf } from '../form/form-definition';
import type { FormStyle } from '../form/form-style';
import type { FieldValue } from '../form/form-values';
import { saysWhose } from '../form/printed-field';
import { styleFields } from '../form/style-fields';
import { isDerived } from '../form/walk-parts';
import { parseCell } from '../grid/cell';
import { labelKey } from '../read/label-key';
import type { ReadCell } from '../read/form-reading';
import type { BroughtForm, BroughtItem, ChangeReason, Fate } from './brought-in';
import type { Carrying } from './carrying';
import { codeChanges } from './code-changes';
import type { FigureGaps } from './figure-gaps';
import { indicatorValueDoubt } from './indicator-value';
import type { LastYearForm } from './last-year-source';
import { sourceItem } from './source-item';
import { valuesInProgress } from './values-in-progress';

export interface CarryRequest {
  readonly source: LastYearForm;
  readonly target: { readonly form: FormDefinition; readonly style: FormStyle };
  /** The place of the target among the forms that come in. */
  readonly place: number;
  /** This year. */
  readonly year: number;
  readonly carrying: Carrying;
  readonly figures: FigureGaps;
}

export interface CarriedForm {
  readonly brought: BroughtForm;
  readonly items: readonly BroughtItem[];
}

/** A form of the year before as the same form of this year: its words and codes, not its figures. */
export function carryForm(request: CarryRequest): CarriedForm {
  const { source, target, place } = request;
  const values = valuesInProgress();
  const fieldAt = styleFields(styleOf(source.form, source.styleId));
  const targetAt = styleFields(target.style);
  const codes = codeChanges(source, request.carrying.codes, request.year);
  const moved = movedRows(source);
  const filled = source.reading.cells.filter(({ value }) => value !== null && value !== '');
  const items = filled.map((cell): BroughtItem => {
    const own = fieldAt(cell.scope, cell.field);
    const field = targetAt(cell.scope, cell.field);
    const carried = carriedCell(cell, own, field, request);
    if (carried.kind === 'left') return sourceItem(source, cell, own, carried);
    const code = codes.get(cell.at);
    const now = code?.now ?? carried.now;
    const isMoved = moved.has(parseCell(cell.at)?.row ?? -1);
    const why = isMoved ? 'movedCells' : (code?.why ?? carried.why ?? renamed(own, field));
    values.put(cell.scope, cell.field, now);
    const to = { kind: 'field', form: place, label: field?.label ?? cell.field } as const;
    const fate: Fate =
      why === null ? { kind: 'taken', to } : { kind: 'changed', to, why, now: String(now) };
    return sourceItem(source, cell, own, fate);
  });
  const held = withoutBlanks(target.style, values.values());
  const name = source.form.perProject && held[source.form.perProject.name];
  return {
    brought: {
      ...target,
      values: held,
      project: typeof name === 'string' ? name : null,
      from: { title: source.form.title, place: source.place },
    },
    items,
  };
}

type CarriedCell =
  | Extract<Fate, { kind: 'left' }>
  | { readonly kind: 'carried'; readonly now: FieldValue; readonly why: ChangeReason | null };

function carriedCell(
  { value, field: id, scope, derived, at }: ReadCell,
  own: InputField | DerivedField | null,
  target: InputField | DerivedField | null,
  { source, carrying, year, figures }: CarryRequest,
): CarriedCell {
  const left = (why: Extract<Fate, { kind: 'left' }>['why']): CarriedCell => ({
    kind: 'left',
    why,
  });
  if (derived || !own) return left('calculated');
  if (isUnreadable(source, at)) return left('unreadable');
  if (!carrying.kinds.includes(own.kind)) return left('ownYear');
  if (carrying.givenAnew[source.form.id]?.includes(id) === true) return left('givenAnew');
  if (!target || isDerived(target) || !carrying.kinds.includes(target.kind)) return left('noField');
  // The rows of a list are of several units: which, last year's file knows.
  if (scope.length === 0 && saysWhose(target)) return left('ofProfile');
  if (typeof value !== 'string') return { kind: 'carried', now: value, why: null };
  const finished = figures.withoutGaps(value);
  if (finished.trim() === '' || (finished !== value && own.kind !== 'text')) {
    return left('stillOpen');
  }
  if (scope.length > 0 && carrying.totals.includes(value.replace(/\s+/g, ''))) {
    return left('totalRow');
  }
  if (own.kind === 'indicatorValue' || own.kind === 'band') {
    const doubt = indicatorValueDoubt(value, year, carrying);
    if (doubt === 'noUnit') return { kind: 'carried', now: value, why: doubt };
    if (doubt !== null) return left(doubt);
  }
  // Where the form itself comes with a text, its figures are those of a definition.
  if (own.kind !== 'text' || target.preset !== undefined) {
    return { kind: 'carried', now: finished, why: finished === value ? null : 'gapsOut' };
  }
  return { kind: 'carried', ...figures.carriedText(value) };
}

function movedRows({ reading }: LastYearForm): ReadonlySet<number> {
  return new Set(
    reading.problems.flatMap(({ kind, at }) =>
      kind === 'movedCells' ? (parseCell(at)?.row ?? []) : [],
    ),
  );
}

function isUnreadable({ reading }: LastYearForm, at: string): boolean {
  return reading.problems.some((one) => one.kind === 'unreadable' && one.at === at);
}

function renamed(
  own: InputField | DerivedField | null,
  target: InputField | DerivedField | null,
): ChangeReason | null {
  if (!own || !target) return null;
  return labelKey(own.label) === labelKey(target.label) ? null : 'renamedField';
}
