import type { Finding, FindingParam } from '../../domain/check/finding';
import type { Words } from '../../domain/form/words';
import type { MoneyUnit } from '../../domain/money/money-unit';
import { printAmount } from '../../domain/money/print-amount';
import { shortestDecimal, withoutNoise } from '../../domain/value/number-text';
import { findingTexts } from './finding-texts';

/** What a finding says, in both languages; amounts in the unit of their sheet. */
export function describeFinding({ says, params, rule }: Finding, unit: MoneyUnit): Words {
  const { zh, en } = findingTexts[says] ?? { zh: rule, en: rule };
  const filled = (text: string, unitName: string) =>
    text.replace(/\{(\w+)\}/g, (token, name: string) => {
      const param = params[name];
      return param ? printParam(param, unit, unitName) : token;
    });
  return { zh: filled(zh, unit), en: filled(en, ` ${unit}`) };
}

function printParam(param: FindingParam, unit: MoneyUnit, unitName: string): string {
  // Quotes within quotes are single ones.
  if ('text' in param) return param.text.replaceAll('“', '‘').replaceAll('”', '’');
  if ('amount' in param) return `${printAmount(param.amount, unit)}${unitName}`;
  if ('share' in param) return `${shortestDecimal(withoutNoise(param.share * 100))}%`;
  return shortestDecimal(param.number);
}
