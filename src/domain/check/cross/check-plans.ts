import { yearsIn } from '../../text/date-words';
import { plansInText, type PlannedYear } from '../../text/planned-years';
import type { Figure } from '../figure';
import type { Fix } from '../finding';
import { figureSide, nothing } from './check-list';
import type { CrossVerdict } from './cross-verdict';
import type { FormInWorkbook } from './cross-side';
import type { FormFacts } from './form-facts';
import type { FormsToCompare } from './forms-to-compare';
import { listEntries } from './list-entries';
import type { PlansInYearRule } from './list-rule';
import { textsAround } from './texts-around';

/** One verdict for every text that says what is to be done in some year: it may be left from the year before. */
export function checkPlansInYear<Form extends FormInWorkbook>(
  rule: PlansInYearRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form>[] {
  return forms.ofKind(rule.list.form).flatMap((form) => {
    const year = form.year ?? forms.known.year;
    if (year === null) return [];
    return form.facts.ask(findPlans, rule).map((told) => verdictOf(rule, told, { form, year }));
  });
}

/** A text of a form in which something is planned. */
interface TextWithPlans {
  readonly figure: Figure;
  readonly text: string;
  readonly plans: readonly PlannedYear[];
}

/** Of one form: after an edit the texts of all others are not read again. */
function findPlans(
  { list, words }: PlansInYearRule,
  _: unknown,
  facts: FormFacts,
): readonly TextWithPlans[] {
  return listEntries(list, { facts }).flatMap(({ keyFigure: figure }) => {
    const text = figure.content.kind === 'text' ? figure.content.text : '';
    const plans = plansInText(text, words);
    return plans.length === 0 ? [] : [{ figure, text, plans }];
  });
}

function verdictOf<Form extends FormInWorkbook>(
  rule: PlansInYearRule,
  { figure, text, plans }: TextWithPlans,
  { form, year }: { readonly form: Form; readonly year: number },
): CrossVerdict<Form> {
  const { beside, lasting } = rule;
  const over = plans.filter((plan) => plan.year < year);
  const [first] = over;
  const runsOn = () =>
    [text, ...beside.flatMap((one) => textsAround(one, form, figure))].some((one) =>
      lasting.some((word) => one.includes(word)),
    );
  const told = {
    rule,
    left: figureSide(form, figure),
    right: nothing,
    says: 'planOfPast',
  } as const;
  if (!first || runsOn()) return { ...told, outcome: 'pass', params: {} };
  return {
    ...told,
    outcome: 'fail',
    params: {
      near: { text: first.words },
      found: { text: String(first.year) },
      year: { text: String(year) },
    },
    fix: fixOf(figure, text, over, year),
  };
}

/** Another year beside them may be what tells them from each other: then nobody knows which is wrong. */
function fixOf(
  { at, formula }: Figure,
  text: string,
  over: readonly PlannedYear[],
  year: number,
): Fix | null {
  if (formula !== null || yearsIn(text).some((one) => one !== over[0]?.year)) return null;
  const last = [...over].sort((one, other) => other.start - one.start);
  const value = last.reduce(
    (mended, { start, end }) => `${mended.slice(0, start)}${year}${mended.slice(end)}`,
    text,
  );
  return { at, value };
}
