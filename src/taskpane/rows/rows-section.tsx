import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { RetryIcon, TableIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import { useStore } from '../store/store';
import type { Feeds } from './feeds';
import { loadRowsHere } from './load-rows-here';
import type { RowCommands } from './row-commands';
import './rows-section.css';

const RowsHere = lazy(async () => ({ default: (await loadRowsHere()).RowsHere }));

/** Adds, copies, moves and deletes rows of the form the user is in. It looks where that is when it is asked to. */
export function RowsSection({ rows, feeds }: { rows: RowCommands; feeds: Feeds }) {
  const { t } = useInterfaceText();
  const { kind } = useStore(rows.state);
  return (
    <section className="rows page-section" aria-labelledby="rows-heading">
      <h2 id="rows-heading">{t('rows.heading')}</h2>
      <p className="rows__hint">{t('rows.hint')}</p>
      <Button
        icon={kind === 'unknown' ? <TableIcon /> : <RetryIcon />}
        onClick={() => void rows.look()}
      >
        {t(kind === 'unknown' ? 'rows.look' : 'rows.lookAgain')}
      </Button>
      <div role="status" className="rows__state">
        {kind === 'failed' && <Notice kind="failure" title={t('rows.failed')} />}
        {kind === 'known' && (
          <Suspense fallback={null}>
            <RowsHere rows={rows} feeds={feeds} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
