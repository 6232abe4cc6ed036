import { yearsIn } from '../../text/date-words';
import { plansInText, type PlannedYear } from '../../text/planned-years';
import type { Figure } from '../figure';
import type { Fix } from '../finding';
import { figureSide, nothing } from './check-list';
import type { CrossVerdict } from './cross-verdict';
import type { FormInWorkbook } from './cross-side';
import type { FormsToCompare } from './forms-to-compare';
import type { PlansInYearRule } from './list-rule';
import { textsAround } from './texts-around';

/** One verdict for every text that says what is to be done in some year: it may be left from the year before. */
export function checkPlansInYear<Form extends FormInWorkbook>(
  rule: PlansInYearRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form>[] {
  const { list, beside, lasting, words } = rule;
  return forms.listing(list).all.flatMap(({ form, entry: { keyFigure } }) => {
    const year = form.year ?? forms.known.year;
    const text = keyFigure.content.kind === 'text' ? keyFigure.content.text : '';
    if (year === null || !text.includes('20')) return [];
    const plans = plansInText(text, words);
    if (plans.length === 0) return [];
    const over = plans.filter((plan) => plan.year < year);
    const [first] = over;
    const texts = () => [
      text,
      ...beside.flatMap((one) => textsAround(one, form, keyFigure, forms)),
    ];
    const runsOn = () => texts().some((one) => lasting.some((word) => one.includes(word)));
    const left = figureSide(form, keyFigure);
    if (!first || runsOn()) {
      return { rule, outcome: 'pass', left, right: nothing, says: 'planOfPast', params: {} };
    }
    return {
      rule,
      outcome: 'fail',
      left,
      right: nothing,
      says: 'planOfPast',
      params: {
        near: { text: first.words },
        found: { text: String(first.year) },
        year: { text: String(year) },
      },
      fix: fixOf(keyFigure, text, over, year),
    } as const;
  });
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
