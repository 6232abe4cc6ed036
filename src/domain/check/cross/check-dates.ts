import { isDateText } from '../../indicator/date-text';
import { yearsIn } from '../../text/date-words';
import { plainText } from '../../value/number-text';
import { figureSide, nothing } from './check-list';
import type { CrossVerdict } from './cross-verdict';
import type { FormInWorkbook } from './cross-side';
import type { FormsToCompare } from './forms-to-compare';
import type { DatesInYearRule } from './list-rule';
import { textsAround } from './texts-around';

/** One verdict for every indicator whose value is a time of some year. */
export function checkDates<Form extends FormInWorkbook>(
  rule: DatesInYearRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form>[] {
  const { list, beside, later, lasting } = rule;
  return forms.listing(list).all.flatMap(({ form, entry }) => {
    const { name: value, keyFigure, text } = entry;
    const year = form.year ?? forms.known.year;
    const written = value?.content.kind === 'text' ? value.content.text : '';
    const years = isDateText(plainText(written)) ? yearsIn(written) : [];
    if (!value || year === null || years.length === 0) return [];
    const isLater = years.every((one) => one > year);
    const texts = [
      text,
      ...[...beside, ...(isLater ? later : [])].flatMap((one) => textsAround(one, form, keyFigure)),
    ];
    const runsOn = (one: string) =>
      lasting.some((word) => one.includes(word)) || yearsIn(one).some((other) => other !== year);
    const isRight = years.includes(year) || texts.some(runsOn);
    return {
      rule,
      outcome: isRight ? 'pass' : 'fail',
      left: figureSide(form, value, keyFigure),
      right: nothing,
      says: 'dateOfOtherYear',
      params: { name: { text }, found: { text: written }, year: { text: String(year) } },
    } as const;
  });
}
