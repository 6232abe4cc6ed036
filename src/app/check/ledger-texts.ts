import type { Ledger } from '../../domain/check/ledger';
import type { Words } from '../../domain/form/words';
import type { CheckedForm } from './report';

/** What was checked, what came of it, and what was not checked and why: a sentence each. */
export function ledgerTexts(
  checked: readonly Pick<CheckedForm, 'isText'>[],
  { pass, fail, notApplicable, notEnoughData }: Ledger,
): readonly Words[] {
  const { zh, en } = countOf(checked);
  const said: Words[] = [
    {
      zh: `检查了${zh}、${pass + fail}处：${pass}处符合，${fail}处不符合。`,
      en: `${en} Checks made: ${pass + fail}; ${pass} passed, ${fail} failed.`,
    },
  ];
  if (notApplicable > 0) {
    said.push({
      zh: `另有${notApplicable}处不需要检查：没有填写，或者这张表没有这一项。`,
      en: `Not needed: ${notApplicable}, where nothing is filled in or the form has no such item.`,
    });
  }
  if (notEnoughData > 0) {
    said.push({
      zh: `还有${notEnoughData}处没法检查：要用的单元格里不是数字，或者表的行列不完整。`,
      en: `Could not be made: ${notEnoughData}, because a cell that they need holds no number, or a form is not whole.`,
    });
  }
  return said;
}

/** Forms and texts apart; of what there is none nothing is said. */
function countOf(checked: readonly Pick<CheckedForm, 'isText'>[]): Words {
  const texts = checked.filter(({ isText }) => isText === true).length;
  const forms = checked.length - texts;
  const ofForms = { zh: `${forms}张表`, en: `Forms: ${forms}.` };
  if (texts === 0) return ofForms;
  const ofTexts = { zh: `${texts}篇文字`, en: `Texts: ${texts}.` };
  if (forms === 0) return ofTexts;
  return { zh: `${ofForms.zh}、${ofTexts.zh}`, en: `${ofForms.en} ${ofTexts.en}` };
}
