import { useCheckText } from './check-text';
import { Notice } from '../notice/notice';
import { WriteFailure } from '../notice/write-failure';
import { useStore } from '../store/store';
import type { Checks } from './checks';
import type { LastDeed } from './last-deed';
import { remainingAt } from './remaining';

/** What became of the last thing that was done from here. */
export function CheckOutcome({ checks }: { checks: Checks }) {
  const { t } = useCheckText();
  const last = useStore(checks.last);
  const state = useStore(checks.state);
  const unreachable = useStore(checks.unreachable);
  return (
    <>
      <div role="status">
        {last && (
          <Success last={last} remaining={remainingAt(last, state)} onDismiss={checks.dismiss} />
        )}
      </div>
      {last?.outcome.kind === 'changedSince' && (
        <Notice kind="failure" title={t('check.changedSince')} onDismiss={checks.dismiss}>
          <p>{t('check.changedSinceHint')}</p>
        </Notice>
      )}
      {last?.outcome.kind === 'failed' && (
        <WriteFailure
          title={t('check.fixFailed', whereOf(last))}
          problem={last.outcome.problem}
          changed={'changed' in last.outcome ? last.outcome.changed : []}
          onDismiss={checks.dismiss}
        />
      )}
      {unreachable !== null && (
        <Notice
          kind="failure"
          title={t('check.showFailed', { sheet: unreachable })}
          onDismiss={checks.dismiss}
        />
      )}
    </>
  );
}

interface SuccessProps {
  readonly last: LastDeed;
  /** How many problems are left in the cells that were changed. */
  readonly remaining: number;
  readonly onDismiss: () => void;
}

function Success({ last, remaining, onDismiss }: SuccessProps) {
  const { t } = useCheckText();
  if (last.deed !== 'fixed') {
    if (last.outcome.kind !== 'done') return null;
    const key = last.deed === 'accepted' ? 'check.acceptDone' : 'check.withdrawDone';
    return <Notice kind="success" isBrief title={t(key, whereOf(last))} onDismiss={onDismiss} />;
  }
  const { places, outcome } = last;
  if (outcome.kind !== 'fixed') return null;
  const { count, left } = outcome;
  const title =
    places.length === 1
      ? t('check.fixed', whereOf(last))
      : t('check.fixedAll', { count: String(count) });
  return (
    <Notice kind="success" isBrief={left + remaining === 0} title={title} onDismiss={onDismiss}>
      {left > 0 && <p>{t('check.fixedLeft', { count: String(left) })}</p>}
      {remaining > 0 && <p>{t('check.remaining', { count: String(remaining) })}</p>}
      <p>{t('check.fixedHint')}</p>
    </Notice>
  );
}

function whereOf(last: LastDeed): { readonly sheet: string; readonly address: string } {
  if (last.deed !== 'fixed') return { sheet: last.sheet, address: last.address };
  const [{ form, finding }] = last.places;
  return { sheet: form.sheet, address: finding.at[0] };
}
