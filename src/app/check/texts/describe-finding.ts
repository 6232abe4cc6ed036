import type { Finding } from '../../../domain/check/finding';
import type { Words } from '../../../domain/form/words';
import type { MoneyUnit } from '../../../domain/money/money-unit';
import { fillText } from '../../messages/fill-text';
import { findingTexts } from './finding-texts';
import { paramWords } from './param-words';
import { textsOfPrint } from './printed-texts';

/** What a finding says, in both languages; amounts in the unit of their sheet. */
export function describeFinding(
  { says, params }: Pick<Finding, 'says' | 'params'>,
  unit: MoneyUnit,
): Words {
  const text = findingTexts[says] ?? textsOfPrint[says];
  if (!text) throw new Error(`There are no words for ${says}.`);
  const values = (language: keyof Words) =>
    Object.fromEntries(
      Object.entries(params).map(([name, param]) => [name, paramWords(param, unit, language)]),
    );
  return { zh: fillText(text.zh, values('zh')), en: fillText(text.en, values('en')) };
}
