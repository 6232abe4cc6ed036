import { emptyValues } from '../../src/domain/form/empty-values';
import { fieldOf } from '../../src/domain/form/form-cell';
import { styleOf } from '../../src/domain/form/form-definition';
import { isDerived } from '../../src/domain/form/walk-parts';
import { unknownProfile } from '../../src/domain/form/profile';
import { printCell } from '../../src/domain/grid/cell';
import { topLeft } from '../../src/domain/grid/cell-range';
import { layOut } from '../../src/domain/layout/lay-out';
import { planForm } from '../../src/domain/plan/plan-form';
import type { SheetPlan } from '../../src/domain/plan/sheet-plan';
import { national } from '../../src/packs';
import { ruleWatch } from '../../src/packs/rules/rule-watch';
import { layouts, type Layout } from '../domain/every-layout';
import { contentOf, randomEntries, watchedForms, type Entries } from '../domain/native-entries';

/** A form as it is inserted, and as it stands after somebody typed into it. */
export interface TypedSheet {
  readonly name: string;
  readonly layout: Layout;
  readonly plan: SheetPlan;
}

/** The same that are typed into Excel one time after the other: a sheet for each time. */
export const watchedSheets: readonly TypedSheet[] = watchedForms.flatMap(
  ([formId, styleId, cells], place) => {
    let typed: Entries = {};
    return randomEntries(cells).map((entries, index) => {
      typed = { ...typed, ...entries };
      return { name: `${place} ${formId} ${styleId} ${index}`, ...typedOn(formId, styleId, typed) };
    });
  },
);

/** A rate with a ceiling, which is an error, in a unit by another name, which is a warning: both speak of one cell. */
export const twiceTold: { readonly sheet: TypedSheet; readonly at: string } = {
  sheet: {
    name: 'told twice',
    ...typedOn('F03', 'a', { C13: '验收合格率', F13: '≤95百分比' }),
  },
  at: 'F13',
};

const times = 3;

/** Every layout with something in its cells, and with other formulas typed over each time. */
export const everySheet: readonly TypedSheet[] = layouts.flatMap(([name, layout]) => {
  const { cells } = layOut(layout.style, emptyValues(layout.style), { row: 0, column: 0 });
  const contents = cells.flatMap(({ cell, range }, index) => {
    const field = fieldOf(cell);
    if (!field) return [];
    const at = printCell(topLeft(range));
    return [{ at, content: contentOf[field.kind], turn: isDerived(field) ? index % times : null }];
  });
  const all = Object.fromEntries(contents.map(({ at, content }) => [at, content]));
  return randomEntries(all, times).map((entries, index) => {
    const typed = contents.flatMap(({ at, turn }) => {
      const content = entries[at];
      return content === undefined || (turn ?? index) !== index ? [] : [[at, content] as const];
    });
    const plan = typedInto(layout, Object.fromEntries(typed));
    return { name: `${name} ${index}`, layout, plan };
  });
});

function typedOn(formId: string, styleId: string, typed: Entries): Omit<TypedSheet, 'name'> {
  const form = national.forms.find(({ id }) => id === formId);
  if (!form) throw new Error(formId);
  const layout = { packId: 'national', form, style: styleOf(form, styleId) };
  return { layout, plan: typedInto(layout, typed) };
}

function typedInto({ packId, form, style }: Layout, entries: Entries): SheetPlan {
  const plan = planForm({
    packId,
    form,
    styleId: style.id,
    profile: unknownProfile,
    watch: ruleWatch,
  });
  const cells = plan.cells.map((row, down) =>
    row.map((cell, across) => {
      const content = entries[printCell({ row: down, column: across })];
      if (content === undefined) return cell;
      return content === '' ? null : content;
    }),
  );
  return { ...plan, cells };
}
