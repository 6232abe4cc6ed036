import type { MessageKey } from '../messages/message-keys';

export const pageIds = ['insert', 'check', 'narrative', 'settings'] as const;

export type PageId = (typeof pageIds)[number];

export const pageTitles = {
  insert: 'tab.insert',
  check: 'tab.check',
  narrative: 'tab.narrative',
  settings: 'tab.settings',
} as const satisfies Record<PageId, MessageKey>;

/** The page that an address asks for (`?page=check`): the ribbon's buttons open the pane at theirs. */
export function pageFromQuery(query: string): PageId {
  const asked = new URLSearchParams(query).get('page');
  return pageIds.find((id) => id === asked) ?? 'insert';
}
