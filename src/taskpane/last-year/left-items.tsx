import type { BroughtGroups } from '../../app/last-year/brought-groups';
import { leftWords } from '../../app/last-year/fate-words';
import { inLanguage } from '../messages/languages';
import { ItemList } from './item-list';
import { useLastYearText } from './last-year-text';

/** What stays behind, by its reasons. */
export function LeftItems({ groups: { left } }: { readonly groups: BroughtGroups }) {
  const { language, t } = useLastYearText();
  const count = left.reduce((sum, { items }) => sum + items.length, 0);
  if (count === 0) return null;
  return (
    <section aria-labelledby="last-year-left">
      <h4 id="last-year-left">{t('lastYear.left', { count: String(count) })}</h4>
      {left.map(({ why, items }) => (
        <details key={why}>
          <summary>
            {t('lastYear.leftGroup', {
              why: inLanguage(language, leftWords[why]),
              count: String(items.length),
            })}
          </summary>
          <ItemList items={items} />
        </details>
      ))}
    </section>
  );
}
