import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import { useStore } from '../store/store';
import { ProblemWords } from '../insert/problem-words';
import type { Checks, LastFix } from './checks';

/** What became of the last change that was made from here. */
export function FixOutcome({ checks }: { checks: Checks }) {
  const { t } = useInterfaceText();
  const last = useStore(checks.last);
  const unreachable = useStore(checks.unreachable);
  return (
    <>
      <div role="status">
        {last?.outcome.kind === 'fixed' && (
          <Notice kind="success" title={t('check.fixed', whereOf(last))} onDismiss={checks.dismiss}>
            <p>{t('check.fixedHint')}</p>
          </Notice>
        )}
      </div>
      {last?.outcome.kind === 'changedSince' && (
        <Notice kind="failure" title={t('check.changedSince')} onDismiss={checks.dismiss}>
          <p>{t('check.changedSinceHint')}</p>
        </Notice>
      )}
      {last?.outcome.kind === 'failed' && (
        <Notice
          kind="failure"
          title={t('check.fixFailed', whereOf(last))}
          onDismiss={checks.dismiss}
        >
          <ProblemWords problem={last.outcome.problem} />
        </Notice>
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

function whereOf({ place: { form, finding } }: LastFix) {
  return { sheet: form.sheet, address: finding.at[0] };
}
