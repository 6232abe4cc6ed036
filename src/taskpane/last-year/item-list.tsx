import { locationsWords } from '../../app/location-words';
import { changeWords } from '../../app/last-year/fate-words';
import type { BroughtItem } from '../../domain/last-year/brought-in';
import { inLanguage } from '../messages/languages';
import { useLastYearText } from './last-year-text';

/** More would be slow to draw; the command line lists all. */
const mostListed = 200;

/** What stood in the file, with its source and what became of it. */
export function ItemList({ items }: { readonly items: readonly BroughtItem[] }) {
  const { language, t } = useLastYearText();
  const more = items.length - mostListed;
  return (
    <ul className="last-year__items">
      {items.slice(0, mostListed).map(({ at, label, was, fate }, index) => (
        <li key={index}>
          <span className="last-year__at">{inLanguage(language, locationsWords(at))}</span>{' '}
          <span lang="zh-CN">{label === was ? was : `${label}：${was}`}</span>
          {fate.kind === 'changed' && (
            <>
              {fate.now !== was && <span lang="zh-CN">{` → ${fate.now}`}</span>}
              <span className="last-year__note">{inLanguage(language, changeWords[fate.why])}</span>
            </>
          )}
        </li>
      ))}
      {more > 0 && <li>{t('lastYear.more', { count: String(more) })}</li>}
    </ul>
  );
}
