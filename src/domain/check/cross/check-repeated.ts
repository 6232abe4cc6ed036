import { nameKey } from './name-key';
import type { CrossVerdict } from './cross-verdict';
import type { RepeatedThing, TextsRepeatedRule } from './cross-rule';
import type { CrossSide, FormInWorkbook, PlacedFigure } from './cross-side';
import type { FormsToCompare } from './forms-to-compare';
import type { EntryInForm } from './listing';

const sayings: Readonly<Record<RepeatedThing, string>> = {
  codes: 'crossCodeRepeated',
  units: 'unitRepeated',
  rows: 'rowRepeated',
  items: 'itemRepeated',
  terms: 'termRepeated',
  projects: 'projectRepeated',
  copies: 'projectCopied',
};

/** The forms of two units may well have the same rows. */
const withinForm: ReadonlySet<RepeatedThing> = new Set(['rows', 'items', 'terms']);

export function sayingOfRepeated({ of }: Pick<TextsRepeatedRule, 'of'>): string {
  return of === undefined ? 'crossTextRepeated' : sayings[of];
}

/** One verdict for every text that is long enough to be somebody's own; it is told at the later one. */
export function checkRepeated<Form extends FormInWorkbook>(
  rule: TextsRepeatedRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form>[] {
  const { all, ofForms } = forms.listing(rule.list);
  if (rule.of === undefined || !withinForm.has(rule.of)) return checkAmong(rule, all);
  return ofForms.flatMap((entries) => checkAmong(rule, entries));
}

function checkAmong<Form extends FormInWorkbook>(
  rule: TextsRepeatedRule,
  entries: readonly EntryInForm<Form>[],
): CrossVerdict<Form>[] {
  const first = new Map<string, KnownText<Form>>();
  const says = sayingOfRepeated(rule);
  let above: Repeat<Form> | null = null;
  return entries
    .filter(({ entry }) => entry.key.length >= rule.shortest)
    .map(({ entry, form }, place) => {
      const { key, keyFigure: figure, text } = entry;
      const name = nameKey(text);
      const before = first.get(key) ?? null;
      if (!before) first.set(key, { form, figure, name, place });
      const isTwice = before !== null && isTold(rule, before, form, name);
      const copiedWith: PlacedFigure<Form> | null =
        isTwice && above && isNext(above, before, form) ? above.first : null;
      above = isTwice ? { before, first: copiedWith ?? { form, figure } } : null;
      return {
        rule,
        outcome: isTwice ? 'fail' : 'pass',
        left: sideWith({ form, figure }),
        right: sideWith(before),
        says,
        params: { found: { text }, other: { text: before ? textIn(before.figure) : '' } },
        ...(copiedWith && { copiedWith }),
      };
    });
}

interface KnownText<Form extends FormInWorkbook> extends PlacedFigure<Form> {
  readonly name: string;
  /** How manieth it is of all. */
  readonly place: number;
}

/** What a text repeats, and the first of those that were copied together with it. */
interface Repeat<Form extends FormInWorkbook> {
  readonly before: KnownText<Form>;
  readonly first: PlacedFigure<Form>;
}

/** Whether of two rows, one below the other, the second repeats what follows what the first repeats, or the same again. */
function isNext<Form extends FormInWorkbook>(
  above: Repeat<Form>,
  before: KnownText<Form>,
  form: Form,
): boolean {
  const below = before.place - above.before.place;
  return (
    above.first.form === form && above.before.form === before.form && (below === 0 || below === 1)
  );
}

function isTold<Form>(
  { of }: TextsRepeatedRule,
  before: { readonly form: Form; readonly name: string },
  form: Form,
  name: string,
): boolean {
  // Of one name it is said that it is there twice.
  if (of === 'copies') return before.name !== name;
  return of !== undefined || before.form !== form;
}

function textIn({ content }: PlacedFigure<FormInWorkbook>['figure']): string {
  return content.kind === 'text' ? content.text : '';
}

function sideWith<Form extends FormInWorkbook>(one: PlacedFigure<Form> | null): CrossSide<Form> {
  return {
    forms: one ? [one.form] : [],
    figures: one ? [one] : [],
    amount: null,
    again: null,
    called: null,
  };
}
