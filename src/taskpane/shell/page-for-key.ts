import { pageIds, type PageId } from '../page-parts/page-id';

/** The page that a key leads to while the tabs have the focus; null for a key that means nothing there. */
export function pageForKey(page: PageId, key: string): PageId | null {
  const at = pageIds.indexOf(page);
  const last = pageIds.length - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  return target === undefined ? null : (pageIds[target] ?? null);
}
