import type { ReactNode } from 'react';
import type { Problem } from '../../app';
import { ProblemWords } from './problem-words';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from './notice';

interface WriteFailureProps {
  /** What is said where nothing was changed. */
  readonly title: string;
  readonly problem: Problem;
  /** Sheets that read otherwise now; null where nobody knows. */
  readonly changed: readonly string[] | null;
  /** What is offered for what was left half-made. */
  readonly children?: ReactNode;
  readonly onDismiss?: () => void;
}

/** A batch that failed is not taken back by Excel: whether anything was written is told with what failed. */
export function WriteFailure(props: WriteFailureProps) {
  const { title, problem, changed, children, onDismiss } = props;
  const { t } = useInterfaceText();
  const isAsBefore = changed?.length === 0;
  const said = isAsBefore ? title : t(changed === null ? 'rows.unknown' : 'rows.changed');
  return (
    <Notice kind="failure" title={said} {...(onDismiss && { onDismiss })}>
      {!isAsBefore && <p>{t('rows.lookAtSheet')}</p>}
      <ProblemWords problem={problem} />
      {children}
    </Notice>
  );
}
