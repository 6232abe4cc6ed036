import type { Finding, FindingParam } from '../../domain/check/finding';
import type { Words } from '../../domain/form/words';
import type { MoneyUnit } from '../../domain/money/money-unit';
import type { SheetAddress } from '../../domain/grid/sheet-address';
import { printAmount } from '../../domain/money/print-amount';
import { percentText, shortestDecimal } from '../../domain/value/number-text';
import { fillText } from '../messages/fill-text';
import { findingTexts } from './finding-texts';
import { textsOfPrint } from './printed-texts';

/** What a finding says, in both languages; amounts in the unit of their sheet. */
export function describeFinding({ says, params }: Finding, unit: MoneyUnit): Words {
  const text = findingTexts[says] ?? textsOfPrint[says];
  if (!text) throw new Error(`There are no words for ${says}.`);
  const values = (unitName: string) =>
    Object.fromEntries(
      Object.entries(params).map(([name, param]) => [name, printParam(param, unit, unitName)]),
    );
  return { zh: fillText(text.zh, values(unit)), en: fillText(text.en, values(` ${unit}`)) };
}

function cellText({ sheet, address }: SheetAddress): string {
  return `（${sheet}!${address}）`;
}

function printParam(param: FindingParam, unit: MoneyUnit, unitName: string): string {
  if ('text' in param) return param.text + (param.cell ? cellText(param.cell) : '');
  if ('amount' in param) return `${printAmount(param.amount, unit)}${unitName}`;
  if ('share' in param) return percentText(param.share);
  return shortestDecimal(param.number);
}
