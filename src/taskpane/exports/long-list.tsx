import type { ReactNode } from 'react';
import { useExportsText } from './exports-text';

/** More would be slow to draw; the command line lists all. */
const mostListed = 200;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}

/** The first of many, and how many more there are. */
export function LongList<Item>({ items, children }: LongListProps<Item>) {
  const { t } = useExportsText();
  const more = items.length - mostListed;
  return (
    <ul className="exports__figures">
      {items.slice(0, mostListed).map((item, index) => (
        <li key={index}>{children(item)}</li>
      ))}
      {more > 0 && <li>{t('exports.more', { count: String(more) })}</li>}
    </ul>
  );
}
