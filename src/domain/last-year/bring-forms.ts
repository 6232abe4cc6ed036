import { styleOf } from '../form/form-definition';
import { styleFields } from '../form/style-fields';
import type { BringInRequest } from './bring-in-request';
import type { BroughtForm, BroughtItem, LeftReason } from './brought-in';
import { carryForm, type CarryRequest } from './carry-form';
import type { LastYearForm } from './last-year-source';
import { replaceForm } from './replace-form';
import { sourceItem } from './source-item';

export interface BroughtForms {
  readonly forms: readonly BroughtForm[];
  readonly items: readonly BroughtItem[];
}

/** The forms of this year that those of the year before become, in the order of the pack, and what became of every cell. */
export function bringForms(request: BringInRequest): BroughtForms {
  const { source, year, carrying, figures } = request;
  const own = (one: LastYearForm, target: CarryRequest['target']) => ({
    ...{ source: one, target, year, carrying, figures },
  });
  const forms: BroughtForm[] = [];
  const items = new Map<LastYearForm, readonly BroughtItem[]>();
  for (const form of request.forms) {
    for (const [index, one] of firstOfYear(ofForm(source.forms, form.id), year).entries()) {
      if (index > 0 && !form.perProject) {
        items.set(one, leftItems(one, 'secondForm'));
        continue;
      }
      const style = request.styleFor(form, one.styleId);
      const carried = carryForm({ ...own(one, { form, style }), place: forms.length });
      forms.push(carried.brought);
      items.set(one, carried.items);
    }
    for (const replaced of carrying.replaced.filter(({ to }) => to === form.id)) {
      if (request.forms.some(({ id }) => id === replaced.from)) continue;
      for (const one of ofForm(source.forms, replaced.from)) {
        const target = { form, style: request.styleFor(form, null) };
        const made = replaceForm({ ...own(one, target), place: forms.length }, replaced);
        forms.push(...made.forms.map(({ brought }) => brought));
        items.set(one, made.items);
      }
    }
  }
  return {
    forms,
    items: source.forms.flatMap((one) => [
      ...(items.get(one) ?? leftItems(one, 'noForm')),
      ...unplacedItems(one),
    ]),
  };
}

/** What is seen and of the year before stands before the others: of two forms one comes in. */
function firstOfYear(forms: readonly LastYearForm[], year: number): readonly LastYearForm[] {
  const rank = ({ year: own, isHidden }: LastYearForm) =>
    (isHidden ? 2 : 0) + (own !== null && own !== year - 1 ? 1 : 0);
  return forms.toSorted((one, other) => rank(one) - rank(other));
}

function ofForm(forms: readonly LastYearForm[], id: string): readonly LastYearForm[] {
  return forms.filter(({ form }) => form.id === id);
}

function leftItems(source: LastYearForm, why: LeftReason): readonly BroughtItem[] {
  const fieldAt = styleFields(styleOf(source.form, source.styleId));
  return source.reading.cells
    .filter(({ value }) => value !== null && value !== '')
    .map((cell) =>
      sourceItem(source, cell, fieldAt(cell.scope, cell.field), { kind: 'left', why }),
    );
}

/** What stands in or beside a form and belongs to no field of it. */
function unplacedItems({ reading, addressOf }: LastYearForm): readonly BroughtItem[] {
  return reading.problems.flatMap((one): BroughtItem[] =>
    one.kind === 'unplaced'
      ? [
          {
            at: [addressOf(one.at)],
            label: one.text,
            was: one.text,
            fate: { kind: 'left', why: 'unplaced' },
          },
        ]
      : [],
  );
}
