import type { KeyboardEvent } from 'react';
import { useInterfaceText } from '../messages/interface-text';
import { pageIds, pageTitles, type PageId } from '../page-parts/page-id';
import { pageForKey } from './page-for-key';
import './page-tabs.css';

interface PageTabsProps {
  readonly page: PageId;
  readonly onSelect: (page: PageId) => void;
}

/**
 * The tabs of the four pages, by the tabs pattern of the ARIA practices. Fluent's TabList looks the same but brings
 * Tabster: 23 KB gzip, and hidden elements in the tab order that axe reports (aria-hidden-focus).
 */
export function PageTabs({ page, onSelect }: PageTabsProps) {
  const { t } = useInterfaceText();
  const move = (event: KeyboardEvent) => {
    const next = pageForKey(page, event.key);
    if (next === null) return;
    event.preventDefault();
    onSelect(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={t('tabs.label')} className="page-tabs" onKeyDown={move}>
      {pageIds.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          className="page-tab"
          aria-selected={id === page}
          aria-controls={`page-${id}`}
          tabIndex={id === page ? 0 : -1}
          onClick={() => {
            onSelect(id);
          }}
        >
          {t(pageTitles[id])}
        </button>
      ))}
    </div>
  );
}
