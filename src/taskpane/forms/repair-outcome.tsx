import type { ReactNode } from 'react';
import { ProblemWords } from '../notice/problem-words';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import type { LastRepair, OpenPlaces } from './form-repairs';

interface RepairOutcomeProps {
  readonly last: LastRepair;
  readonly onDismiss: () => void;
}

/** What became of a repair: how to take it back, or what is true of the sheet now. */
export function RepairOutcome({ last, onDismiss }: RepairOutcomeProps): ReactNode {
  const { t } = useInterfaceText();
  const { form, outcome } = last;
  switch (outcome.kind) {
    case 'repaired':
      return (
        <Notice
          kind="success"
          isBrief
          title={t('forms.done', { sheet: form.sheet, count: String(outcome.count) })}
          onDismiss={onDismiss}
        >
          {last.open && <Open {...last.open} />}
          <p>{t('forms.doneHint')}</p>
        </Notice>
      );
    case 'changedSince':
      return (
        <Notice kind="warning" title={t('forms.changedSince')} onDismiss={onDismiss}>
          <p>{t('forms.changedSinceHint')}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice kind="failure" title={t(`rows.${outcome.sheet}`)} onDismiss={onDismiss}>
          {outcome.sheet !== 'asBefore' && <p>{t('rows.lookAtSheet')}</p>}
          <ProblemWords problem={outcome.problem} />
        </Notice>
      );
  }
}

function Open({ toTick, byHand }: OpenPlaces): ReactNode {
  const { language, t } = useInterfaceText();
  const parts = [
    ...(toTick > 0 ? [t('forms.leftToTick', { count: String(toTick) })] : []),
    ...(byHand > 0 ? [t('forms.leftByHand', { count: String(byHand) })] : []),
  ];
  if (parts.length === 0) return null;
  return <p>{t('forms.left', { parts: parts.join(language === 'zh-CN' ? '，' : ', ') })}</p>;
}
