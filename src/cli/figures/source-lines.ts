import { isKeptWhole, type FormProposal } from '../../app/exports/propose-figures';
import type { FigureChoice } from '../../app/exports/compare-figures';
import {
  emptiedWords,
  keptWholeWords,
  neitherLines,
  tableWords,
  totalChangeWords,
} from '../../app/exports/source-words';
import {
  hasTwoSources,
  isOfNeither,
  sourcedTotals,
  wholeTable,
} from '../../app/exports/table-source';
import { isWhole } from '../../app/exports/whole-export';
import type { Words } from '../../domain/form/words';

/** What each choice for a form makes of its totals, which one is taken, and where it gives a total that neither source has. */
export function sourceLines(
  one: Extract<FormProposal, { kind: 'figures' }>,
  chosen: ReadonlySet<FigureChoice>,
  say: (words: Words) => string,
): readonly string[] {
  if (!hasTwoSources(one)) return [];
  const { compared } = one;
  const { unit } = compared.form;
  const whole = new Set(wholeTable(compared));
  const name = tableWords(isWhole(compared));
  const replacing = ({ zh, en }: Words) =>
    say({ zh: `  ${name.zh}（--replace）：${zh}`, en: `  ${name.en} (--replace): ${en}` });
  const emptied = compared.others.filter((other) => whole.has(other)).length;
  const replaced = [
    ...sourcedTotals(one, whole)
      .filter(({ isPart }) => !isPart)
      .map((total) => replacing(totalChangeWords(total, total.after, unit))),
    ...(emptied > 0 ? [replacing(emptiedWords(emptied))] : []),
  ];
  const taken = sourcedTotals(one, chosen);
  const isKept = isKeptWhole(one) && !compared.proposed.some((figure) => chosen.has(figure));
  return [
    ...replaced,
    ...(isKept ? [`  ${say(keptWholeWords)}`] : []),
    ...neitherLines(taken.filter(isOfNeither), unit).map((words) => `  ! ${say(words)}`),
  ];
}
