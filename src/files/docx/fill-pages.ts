import type { FormPart } from './form-parts';
import { mostHeightKept } from './kept-rows';

/** How far down a page is used, and how many pages ago that was. */
export interface Filled {
  readonly pages: number;
  readonly y: number;
}

/** Where the parts of a form end that begins that far down a page. Heads are printed again on every page. */
export function fillPages(parts: readonly FormPart[], from: number, room: number): Filled {
  const head = parts.reduce((sum, { kind, height }) => sum + (kind === 'header' ? height : 0), 0);
  let [pages, y] = [0, from];
  parts.forEach(({ height, staysWithNext, kind }, index) => {
    let [together, next] = [height, index];
    while (staysWithNext && parts[next]?.staysWithNext) together += parts[(next += 1)]?.height ?? 0;
    const begun = kind === 'row' ? head : 0;
    const isTorn = height > mostHeightKept;
    if (y > begun && y + together > room && !isTorn) [pages, y] = [pages + 1, begun];
    y += height;
    while (isTorn && y > room) [pages, y] = [pages + 1, begun + y - room];
  });
  return { pages, y };
}
