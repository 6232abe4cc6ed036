import type { Words } from '../../domain/form/words';
import type { Fen } from '../../domain/money/fen';
import type { MoneyUnit } from '../../domain/money/money-unit';
import { printAmount } from '../../domain/money/print-amount';
import type { SourcedTotal } from './table-source';

/** What a choice makes of a total: 合计 100.00 → 120.00万元. */
export function totalChangeWords(
  { label, mine }: SourcedTotal,
  after: Fen,
  unit: MoneyUnit,
): Words {
  const [before, then] = [printAmount(mine, unit), printAmount(after, unit)];
  return {
    zh: `${label} ${before} → ${then}${unit}`,
    en: `${label} ${before} → ${then} ${unit}`,
  };
}

/** That a mixture makes a total which nobody has, with all three figures and what to do. */
export function neitherWords(
  { label, mine, exported, after }: SourcedTotal,
  unit: MoneyUnit,
): Words {
  const [own, other, mixed] = [mine, exported, after].map((one) => printAmount(one, unit));
  const more = printAmount(Math.abs(after - exported) as Fen, unit);
  return {
    zh: `${label}会是 ${mixed}${unit}，表里原来是 ${own}，导出表是 ${other}，两边都不是（与导出表相差 ${more}）；请核对两边不一致的和导出表里没有的数`,
    en: `${label} would be ${mixed} ${unit}; the form has ${own} and the export ${other}, so it is neither (${more} from the export); look at what differs and at what the export does not have`,
  };
}

/** Why nothing is taken of a form by itself, though cells of it are empty. */
export const keptWholeWords: Words = {
  zh: '表里和导出表不一致，只填空格会得出两边都没有的合计，所以先整张保留表里的',
  en: 'the form and the export differ, and filling the empty cells alone would make a total that neither has, so the form is kept as it is',
};
