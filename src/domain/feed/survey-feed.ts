import { parseCell } from '../grid/cell';
import { contains } from '../grid/cell-range';
import type { FeedSource } from './feed-source';
import type { CellLink } from '../formula/link-formula';
import type { ListedItem } from './listed-items';

/** How the forms of the workbook and the items of a list stand to each other. */
export interface FeedSurvey {
  /** Forms that the list does not hold yet. */
  readonly fresh: readonly FeedSource[];
  /** Forms whose name somebody typed into the list: an item of their own would count them twice. */
  readonly typed: readonly FeedSource[];
  /** Forms that cannot be told apart yet. */
  readonly nameless: readonly FeedSource[];
  /** Forms whose amounts are in a unit that is not clear. */
  readonly unclear: readonly FeedSource[];
}

export function surveyFeed(
  sources: readonly FeedSource[],
  items: readonly ListedItem[],
): FeedSurvey {
  const links = items.flatMap((item) => item.links);
  const typedKeys = new Set(items.map(({ typedKey }) => typedKey));
  // What the list shows cells of is in it already.
  const open = sources.filter((source) => !links.some((link) => leadsTo(link, source)));
  const kindOf = (source: FeedSource): keyof FeedSurvey => {
    if (source.key === null) return 'nameless';
    if (typedKeys.has(source.key)) return 'typed';
    return source.decimals === null ? 'unclear' : 'fresh';
  };
  const of = (kind: keyof FeedSurvey) => open.filter((source) => kindOf(source) === kind);
  return {
    fresh: of('fresh'),
    typed: of('typed'),
    nameless: of('nameless'),
    unclear: of('unclear'),
  };
}

/** Excel does not tell capital and small letters in the names of sheets apart. */
function leadsTo({ from }: CellLink, { sheet, region }: FeedSource): boolean {
  const cell = parseCell(from.address);
  return (
    cell !== null && from.sheet.toLowerCase() === sheet.toLowerCase() && contains(region, cell)
  );
}
