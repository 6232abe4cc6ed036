import { compiled, readLabel } from '../statement/read-label';
import type { StatedText, Statement } from '../statement/statement';
import type { StatementWords } from '../statement/statement-words';
import { listNumber, numberInBrackets } from '../statement/stop-words';

const number = new RegExp(`^\\s*(?:${numberInBrackets}|${listNumber.source.slice(1)})?`, 'u');

/** （二）公务接待费 above 2024年预算安排0.4万元: what has no name of its own is told of what the heading names, if it is one of these items. */
export function underHeading(
  stated: StatedText,
  heading: string | undefined,
  words: StatementWords,
  items: ReadonlySet<string>,
): StatedText {
  const isOpen = ({ item, label, list }: Statement) =>
    item === null && label === '' && list === null;
  if (heading === undefined || !stated.statements.some(isOpen)) return stated;
  const named = namedBy(heading, words);
  if (named === null || !items.has(named.item)) return stated;
  return {
    ...stated,
    statements: stated.statements.map((said) => (isOpen(said) ? { ...said, ...named } : said)),
  };
}

/** The item whose name is all that stands there behind a number. */
function namedBy(
  text: string,
  words: StatementWords,
): { readonly item: string; readonly label: string } | null {
  const start = number.exec(text)?.[0].length ?? 0;
  const end = text.trimEnd().length;
  const place = { isChange: false, isPart: false };
  const { item, label, named } = readLabel(text, { start, end }, compiled(words), place);
  const isWhole = named !== null && named.start === start && named.end === end;
  return item && isWhole ? { item: item.id, label } : null;
}
