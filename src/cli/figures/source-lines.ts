import { isKeptWhole, type FormProposal } from '../../app/exports/propose-figures';
import type { ProposedFigure } from '../../app/exports/compare-figures';
import { keptWholeWords, neitherWords, totalChangeWords } from '../../app/exports/source-words';
import {
  hasTwoSources,
  isOfNeither,
  sourcedTotals,
  wholeTable,
} from '../../app/exports/table-source';
import type { Words } from '../../domain/form/words';

/** What each choice for a form makes of its totals, which one is taken, and where it gives a total that neither source has. */
export function sourceLines(
  one: Extract<FormProposal, { kind: 'figures' }>,
  chosen: ReadonlySet<ProposedFigure>,
  say: (words: Words) => string,
): readonly string[] {
  if (!hasTwoSources(one)) return [];
  const { compared } = one;
  const { unit } = compared.form;
  const whole = new Set(wholeTable(compared));
  const replaced = sourcedTotals(one, whole).map((total) =>
    say({
      zh: `  整张取导出的（--replace）：${totalChangeWords(total, total.after, unit).zh}`,
      en: `  the export as a whole (--replace): ${totalChangeWords(total, total.after, unit).en}`,
    }),
  );
  const taken = sourcedTotals(one, chosen);
  const isKept = isKeptWhole(one) && !compared.proposed.some((figure) => chosen.has(figure));
  return [
    ...replaced,
    ...(isKept ? [`  ${say(keptWholeWords)}`] : []),
    ...taken.filter(isOfNeither).map((total) => `  ! ${say(neitherWords(total, unit))}`),
  ];
}
