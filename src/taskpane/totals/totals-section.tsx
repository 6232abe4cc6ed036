import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { GapInWorkbook, MarkedPlace, printAmount } from '../../app';
import { RetryIcon, TableIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import { useStore, type Store } from '../store/store';
import { GapList } from './gap-list';
import type { Totals } from './totals';
import { TotalsList } from './totals-list';
import { useShowPlace } from './use-show-place';
import './totals-section.css';

/** What the section needs of the pane. */
export interface TotalsWork {
  readonly totals: Totals;
  readonly gaps: Store<readonly GapInWorkbook[]>;
  readonly printAmount: typeof printAmount;
  readonly showTotal: (place: MarkedPlace) => Promise<void>;
}

/** What the forms in the workbook add up to, as it changes; a click goes to the cell. */
export function TotalsSection({ work }: { work: TotalsWork }) {
  const { totals, printAmount } = work;
  const { t } = useInterfaceText();
  const state = useStore(totals.state);
  const gaps = useStore(work.gaps);
  const { unreachable, show, dismiss } = useShowPlace(work);
  useEffect(() => {
    void totals.follow();
  }, [totals]);

  return (
    <section className="totals page-section" aria-labelledby="totals-heading">
      <h2 id="totals-heading">{t('totals.heading')}</h2>
      {unreachable !== null && (
        <Notice
          kind="failure"
          title={t('totals.showFailed', { sheet: unreachable })}
          onDismiss={dismiss}
        />
      )}
      {state.kind === 'reading' && <p className="pane__loading">{t('app.loading')}</p>}
      {state.kind === 'failed' && (
        <>
          <Notice kind="failure" title={t('totals.failed')} />
          <Button icon={<RetryIcon />} onClick={() => void totals.follow()}>
            {t('retry')}
          </Button>
        </>
      )}
      {state.kind === 'read' && state.totals.length === 0 && (
        <div className="totals__empty">
          <TableIcon />
          <p>{t('totals.empty')}</p>
        </div>
      )}
      {state.kind === 'read' && !state.isCurrent && (
        <Notice kind="failure" title={t('totals.outdated')} />
      )}
      {state.kind === 'read' && state.totals.length > 0 && (
        <TotalsList totals={state.totals} print={printAmount} onShow={show} />
      )}
      <GapList gaps={gaps} print={printAmount} />
    </section>
  );
}
