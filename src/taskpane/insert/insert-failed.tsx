import type { Problem } from '../../app';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';

interface InsertFailedProps {
  readonly problem: Problem;
  readonly formName: string;
  readonly onDismiss: () => void;
}

/** An insertion that failed: what is wrong, what to do, and which sheets were left half-made. */
export function InsertFailed({ problem, formName, onDismiss }: InsertFailedProps) {
  const { t } = useInterfaceText();
  return (
    <Notice kind="failure" title={t('insert.failed', { form: formName })} onDismiss={onDismiss}>
      <p>{t(`problem.${problem.code}`)}</p>
      {problem.left.length > 0 && <p>{t('insert.left', { sheets: problem.left.join('、') })}</p>}
    </Notice>
  );
}
