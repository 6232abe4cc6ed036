import type { CrossVerdict } from './cross-verdict';
import { checkCompared } from './check-compared';
import { checkFiguresInRatio, checkRateBesideZero } from './check-figures';
import { checkCodesNamed, checkCodesPaired, checkItemsZero, checkTextsAmong } from './check-list';
import { checkDates } from './check-dates';
import { checkPlansInYear } from './check-plans';
import { checkOnce } from './check-once';
import { checkMatched } from './check-matched';
import { checkNeed } from './check-need';
import { checkSaidNames } from './check-said-names';
import { checkSaidYears } from './check-said-years';
import { checkRepeated } from './check-repeated';
import { checkTogether } from './check-together';
import { checkWordsBeside } from './check-words-beside';
import type { CrossRule } from './cross-rule';
import type { FormInWorkbook } from './cross-side';
import type { FormsToCompare } from './forms-to-compare';

export function askForms<Form extends FormInWorkbook>(
  rule: CrossRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form>[] {
  switch (rule.kind) {
    case 'formsCompared':
      return [checkCompared(rule, forms)];
    case 'formsNeed':
      return [checkNeed(rule, forms)];
    case 'itemsMatched':
      return checkMatched(rule, forms);
    case 'textsRepeated':
      return checkRepeated(rule, forms);
    case 'itemsTogether':
      return checkTogether(rule, forms);
    case 'datesInYear':
      return checkDates(rule, forms);
    case 'plansInYear':
      return checkPlansInYear(rule, forms);
    case 'wordsBeside':
      return [checkWordsBeside(rule, forms)];
    case 'formsOnce':
      return checkOnce(rule, forms);
    case 'formsSay':
      return rule.asks === 'department' ? checkSaidNames(rule, forms) : checkSaidYears(rule, forms);
    case 'itemsZero':
      return checkItemsZero(rule, forms);
    case 'codesNamed':
      return checkCodesNamed(rule, forms);
    case 'codesPaired':
      return checkCodesPaired(rule, forms);
    case 'textsAmong':
      return checkTextsAmong(rule, forms);
    case 'figuresInRatio':
      return [checkFiguresInRatio(rule, forms)];
    case 'rateBesideZero':
      return [checkRateBesideZero(rule, forms)];
  }
}
