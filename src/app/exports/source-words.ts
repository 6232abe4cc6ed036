import type { Words } from '../../domain/form/words';
import { fen, type Fen } from '../../domain/money/fen';
import type { MoneyUnit } from '../../domain/money/money-unit';
import { separatedAmount } from '../../domain/money/separated-amount';
import type { SourcedTotal } from './table-source';

/** What taking the table of the export is called. Where the export may not say all of the form, only what it has is taken. */
export function tableWords(isWhole: boolean): Words {
  return isWhole
    ? { zh: '整张取导出表的', en: 'take the export as a whole' }
    : {
        zh: '导出表里有的都取，其余保留',
        en: 'take all that the export has, and keep the rest',
      };
}

/** How many amounts a choice empties. */
export function emptiedWords(count: number): Words {
  return {
    zh: `清空 ${count} 格（导出表里没有的）`,
    en: `cells emptied, which the export does not have: ${count}`,
  };
}

/** What a choice makes of a total: 合计 100.00 → 120.00万元, or 合计 100.00万元 where it stays. */
export function totalChangeWords(
  { label, mine }: SourcedTotal,
  after: Fen,
  unit: MoneyUnit,
): Words {
  const [before, then] = [separatedAmount(mine, unit), separatedAmount(after, unit)];
  const figures = after === mine ? then : `${before} → ${then}`;
  return { zh: `${label} ${figures}${unit}`, en: `${label} ${figures} ${unit}` };
}

/** That a mixture makes a total which nobody has, with all three figures and what to do. */
function neitherWords({ label, mine, exported, after }: SourcedTotal, unit: MoneyUnit): Words {
  const [own, other, mixed] = [mine, exported, after].map((one) => separatedAmount(one, unit));
  const more = separatedAmount(fen(Math.abs(after - exported)), unit);
  return {
    zh: `${label}会是 ${mixed}${unit}，表里原来是 ${own}，导出表是 ${other}，两边都不是（与导出表相差 ${more}）；请核对两边不一致的和导出表里没有的数`,
    en: `${label} would be ${mixed} ${unit}; the form has ${own} and the export ${other}, so it is neither (${more} from the export); look at what differs and at what the export does not have`,
  };
}

/** So many of them are told one by one. */
const mostTold = 8;

/** The totals that nobody has, one a line. */
export function neitherLines(totals: readonly SourcedTotal[], unit: MoneyUnit): readonly Words[] {
  const lines = totals.slice(0, mostTold).map((total) => neitherWords(total, unit));
  const more = totals.length - lines.length;
  return more > 0
    ? [...lines, { zh: `这样的合计还有 ${more} 个`, en: `more totals of neither: ${more}` }]
    : lines;
}

/** Why nothing is taken of a form by itself, though cells of it are empty. */
export const keptWholeWords: Words = {
  zh: '表里和导出表不一致，只填空格会得出两边都没有的合计，所以先整张保留表里的',
  en: 'the form and the export differ, and filling the empty cells alone would make a total that neither has, so the form is kept as it is',
};
