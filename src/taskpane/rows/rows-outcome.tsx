import type { FeedListOutcome, RowsOutcome as Outcome } from '../../app';
import { ProblemWords } from '../notice/problem-words';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import { useRowsText } from './rows-text';

/** Why a command on rows was not carried out, and what to do; nothing where it was: the sheet shows that. */
export function RowsOutcome({ outcome }: { outcome: Outcome | FeedListOutcome | null }) {
  const { t } = useInterfaceText();
  const { t: tOfRows } = useRowsText();
  if (outcome?.kind === 'refused') {
    const { refusal } = outcome;
    const at = refusal.kind === 'contentBeside' ? refusal.at : '';
    return (
      <Notice kind="failure" title={t('rows.asBefore')}>
        <p>{tOfRows(`rows.${refusal.kind}`, { at })}</p>
      </Notice>
    );
  }
  if (outcome?.kind === 'failed') {
    return (
      <Notice kind="failure" title={t(`rows.${outcome.sheet}`)}>
        {outcome.sheet !== 'asBefore' && <p>{t('rows.lookAtSheet')}</p>}
        <ProblemWords problem={outcome.problem} />
      </Notice>
    );
  }
  return null;
}
