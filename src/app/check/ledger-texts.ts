import type { Ledger } from '../../domain/check/ledger';
import type { Words } from '../../domain/form/words';

/** What was checked, what came of it, and what was not checked and why: a sentence each. */
export function ledgerTexts(
  forms: number,
  { pass, fail, notApplicable, notEnoughData }: Ledger,
): readonly Words[] {
  const texts: Words[] = [
    {
      zh: `检查了${forms}张表、${pass + fail}处：${pass}处符合，${fail}处不符合。`,
      en: `Forms: ${forms}. Checks made: ${pass + fail}; ${pass} passed, ${fail} failed.`,
    },
  ];
  if (notApplicable > 0) {
    texts.push({
      zh: `另有${notApplicable}处不需要检查：没有填写，或者这张表没有这一项。`,
      en: `Not needed: ${notApplicable}, where nothing is filled in or the form has no such item.`,
    });
  }
  if (notEnoughData > 0) {
    texts.push({
      zh: `还有${notEnoughData}处没法检查：要用的单元格里不是数字，或者表的行列不完整。`,
      en: `Could not be made: ${notEnoughData}, because a cell that they need holds no number, or a form is not whole.`,
    });
  }
  return texts;
}
