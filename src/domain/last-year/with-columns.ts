import { printAmount } from '../money/print-amount';
import type { FactDefinition } from '../narrative/fact/fact-definition';
import { styleFields } from '../form/style-fields';
import { isDerived } from '../form/walk-parts';
import type { FormDefinition } from '../form/form-definition';
import type { BringInRequest } from './bring-in-request';
import type { BroughtFact, BroughtForm } from './brought-in';

type Figure = Omit<BroughtFact, 'column'>;

export interface FormsWithColumns {
  /** In the order of the pack. */
  readonly forms: readonly BroughtForm[];
  readonly facts: readonly BroughtFact[];
  /** Where a form stands now that had this place before. */
  placeNow(before: number): number;
}

/** Figures of the year before in the columns that this year's forms have for them; a form that has such columns comes in for them. */
export function withColumns(
  carried: readonly BroughtForm[],
  figures: readonly Figure[],
  request: Pick<BringInRequest, 'forms' | 'definitions' | 'styleFor'>,
): FormsWithColumns {
  const added = formsOfColumns(carried, figures, request);
  const all = [...carried, ...added];
  const order = new Map(request.forms.map(({ id }, at) => [id, at]));
  const forms = [...all].sort(
    (one, other) => (order.get(one.form.id) ?? 0) - (order.get(other.form.id) ?? 0),
  );
  const places = new Map(forms.map((one, at) => [one, at]));
  const facts = figures.map((figure): BroughtFact => ({
    ...figure,
    column: columnOf(figure.name, request.definitions, forms),
  }));
  return {
    facts,
    placeNow: (before) => {
      const form = all[before];
      return (form && places.get(form)) ?? before;
    },
    forms: forms.map((one, index) => {
      const own = facts.flatMap(({ fact, column }): [string, number][] =>
        column?.form === index && isTyped(one, column.field)
          ? [[column.field, numberOf(fact, one.form)]]
          : [],
      );
      return own.length === 0
        ? one
        : { ...one, values: { ...one.values, ...Object.fromEntries(own) } };
    }),
  };
}

function columnOf(
  name: string,
  definitions: readonly FactDefinition[],
  forms: readonly BroughtForm[],
): BroughtFact['column'] {
  for (const source of lastYearFields(name, definitions)) {
    const form = forms.findIndex(
      (one) => one.form.id === source.form && hasField(one, source.field),
    );
    if (form >= 0) return { form, field: source.field };
  }
  return null;
}

/** What comes in for its columns alone. */
function formsOfColumns(
  carried: readonly BroughtForm[],
  figures: readonly Figure[],
  { forms, definitions, styleFor }: Pick<BringInRequest, 'forms' | 'definitions' | 'styleFor'>,
): readonly BroughtForm[] {
  const wanted = new Set(
    figures.flatMap(({ name }) => lastYearFields(name, definitions).map(({ form }) => form)),
  );
  return forms
    .filter(({ id }) => wanted.has(id) && !carried.some(({ form }) => form.id === id))
    .map((form): BroughtForm => ({
      ...{ form, style: styleFor(form, null) },
      ...{ project: null, values: {}, from: null },
    }))
    .filter((one) =>
      figures.some(({ name }) =>
        lastYearFields(name, definitions).some(({ field }) => hasField(one, field)),
      ),
    );
}

function lastYearFields(name: string, definitions: readonly FactDefinition[]) {
  const own = definitions.find((one) => one.name === name)?.lastYear ?? [];
  return own.flatMap((source) => ('form' in source && 'field' in source ? [source] : []));
}

function hasField({ style }: BroughtForm, id: string): boolean {
  return styleFields(style)([], id) !== null;
}

/** A total of the year before is calculated in its column. */
function isTyped({ style }: BroughtForm, id: string): boolean {
  const field = styleFields(style)([], id);
  return field !== null && !isDerived(field);
}

function numberOf(fact: BroughtFact['fact'], { unit }: FormDefinition): number {
  return fact.kind === 'amount' ? Number(printAmount(fact.fen, unit)) : fact.count;
}
