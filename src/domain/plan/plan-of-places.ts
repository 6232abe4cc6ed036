import type { FormDefinition } from '../form/form-definition';
import type { FormStyle } from '../form/form-style';
import type { Cell } from '../grid/cell';
import { isOneCell, printRange } from '../grid/cell-range';
import type { FormLayout } from '../layout/placed';
import { conditionalFormats } from '../native/conditional-formats';
import type { RuleWatch } from '../native/rule-watch';
import { styles } from './looks';
import { pageFooter } from './page-words';
import { plannedMarks } from './planned-marks';
import type { SheetPlan } from './sheet-plan';

/** What of a plan follows from where things stand, whatever they say. */
export type PlanOfPlaces = Pick<
  SheetPlan,
  'merges' | 'styles' | 'frames' | 'conditionalFormats' | 'marks' | 'frozenRows' | 'page'
>;

export interface PlacesToPlan {
  readonly form: FormDefinition;
  /** The layout with the placeholders of the profile still in it. */
  readonly printed: FormStyle;
  readonly layout: FormLayout;
  readonly watch: RuleWatch;
  /** The printed text that says the unit of the amounts. */
  readonly unitText: () => Cell | null;
}

interface Made extends Pick<PlacesToPlan, 'form' | 'watch'> {
  readonly shape: string;
  readonly plan: PlanOfPlaces;
}

/** One a layout: most of its forms are new ones on a sheet of their own, all of which have one shape. */
const lastMade = new WeakMap<FormStyle, Made>();

/** Half of the time that a form takes to be drawn: forms that differ by their words alone, as those of two profiles, share it. */
export function planOfPlaces(asked: PlacesToPlan): PlanOfPlaces {
  const { form, printed, layout, watch } = asked;
  const shape = shapeOf(layout);
  const last = lastMade.get(printed);
  // Packs share layouts whose rules differ.
  if (last?.shape === shape && last.form === form && last.watch === watch) return last.plan;
  const plan = makePlan(asked);
  lastMade.set(printed, { form, watch, shape, plan });
  return plan;
}

/** Where a form begins and how many items its blocks have: all places of a layout follow from that. */
function shapeOf({ all, blocks }: FormLayout): string {
  return [all.top, all.left, ...blocks.map(({ items }) => items.length)].join();
}

function makePlan({ form, printed, layout, watch, unitText }: PlacesToPlan): PlanOfPlaces {
  const { all, header, table } = layout;
  return {
    merges: mergedRanges(layout),
    styles: styles(printed.typography, layout),
    frames: [{ area: printRange(table), outside: 'medium', inside: 'thin' }],
    conditionalFormats: conditionalFormats({
      rules: form.rules,
      layout,
      unitText: unitText(),
      watch,
    }),
    marks: plannedMarks(layout),
    frozenRows: header ? header.bottom + 1 : 0,
    page: {
      paper: 'A4',
      orientation: printed.orientation,
      pagesWide: 1,
      blackAndWhite: true,
      centered: true,
      printArea: printRange(all),
      titleRows: header ? [header.top + 1, header.bottom + 1] : null,
      footer: pageFooter,
    },
  };
}

function mergedRanges(layout: FormLayout): string[] {
  const { heading, leftLines, rightLines, cells, notes } = layout;
  return [...heading, ...leftLines, ...rightLines, ...cells, ...notes].flatMap(({ range }) =>
    isOneCell(range) ? [] : [printRange(range)],
  );
}
