import { Button } from '@fluentui/react-components';
import { SearchIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { inLanguage } from '../messages/languages';
import type { InsertWork } from './insert-work';
import { searchForms } from './search-forms';

interface NoHitProps {
  readonly work: InsertWork;
  readonly query: string;
  readonly packId: string;
  readonly onClear: () => void;
}

/** A search that found nothing: where else there is something, and the way back. */
export function NoHit({ work, query, packId, onClear }: NoHitProps) {
  const { language, t } = useInterfaceText();
  const elsewhere = work.packs
    .filter(({ id }) => id !== packId)
    .map((pack) => ({ ...pack, count: searchForms(work.formsOf(pack.id), query).length }))
    .filter(({ count }) => count > 0);
  return (
    <div className="no-hit">
      <SearchIcon />
      <div className="no-hit__words">
        <p className="no-hit__title">{t('insert.noHit', { query: query.trim() })}</p>
        <p>{t('insert.noHitHint')}</p>
        {elsewhere.map(({ id, title, count }) => (
          <Button
            key={id}
            size="small"
            onClick={() => {
              work.choices.packId.set(id);
            }}
          >
            {t('insert.elsewhere', { pack: inLanguage(language, title), count: String(count) })}
          </Button>
        ))}
        <Button size="small" onClick={onClear}>
          {t('insert.searchClear')}
        </Button>
      </div>
    </div>
  );
}
