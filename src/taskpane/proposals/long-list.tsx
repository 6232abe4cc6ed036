import type { ReactNode } from 'react';
import { useProposalText } from './proposal-text';
import './proposals.css';

/** More would be slow to draw. */
const mostListed = 200;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
  /** It scrolls by itself, and nothing in it can be focused: keys must reach it. */
  readonly isFocusable?: boolean;
}

/** The first of many, and how many more there are. */
export function LongList<Item>({ items, children, isFocusable = false }: LongListProps<Item>) {
  const { t } = useProposalText();
  const more = items.length - mostListed;
  return (
    <ul className="proposals__cells" tabIndex={isFocusable ? 0 : undefined}>
      {items.slice(0, mostListed).map((item, index) => (
        <li key={index}>{children(item)}</li>
      ))}
      {more > 0 && <li>{t('proposals.more', { count: String(more) })}</li>}
    </ul>
  );
}
