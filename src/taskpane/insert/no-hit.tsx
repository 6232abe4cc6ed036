import { Button } from '@fluentui/react-components';
import { SearchIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { Elsewhere, hitsElsewhere } from './elsewhere';
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
  const { t } = useInterfaceText();
  const hits = hitsElsewhere(work, packId, (forms) => searchForms(forms, query));
  return (
    <div className="no-hit">
      <SearchIcon />
      <div className="no-hit__words">
        <p className="no-hit__title">{t('insert.noHit', { query: query.trim() })}</p>
        <p>{t('insert.noHitHint')}</p>
        <Elsewhere work={work} hits={hits} />
        <Button size="small" onClick={onClear}>
          {t('insert.searchClear')}
        </Button>
      </div>
    </div>
  );
}
