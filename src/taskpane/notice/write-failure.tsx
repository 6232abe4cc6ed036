import type { Problem } from '../../app';
import { ProblemWords } from '../insert/problem-words';
import { RemovalOffer } from '../insert/removal-offer';
import type { SheetRemoval } from '../insert/sheet-removal';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from './notice';

interface WriteFailureProps {
  /** What is said where nothing was changed. */
  readonly title: string;
  readonly problem: Problem;
  /** Sheets that read otherwise now; null where nobody knows. */
  readonly changed: readonly string[] | null;
  /** For sheets of its own that a command left half-made. */
  readonly removal?: SheetRemoval;
  readonly onDismiss?: () => void;
}

/** A batch that failed is not taken back by Excel: whether anything was written is told with what failed. */
export function WriteFailure(props: WriteFailureProps) {
  const { title, problem, changed, removal, onDismiss } = props;
  const { t } = useInterfaceText();
  const isAsBefore = changed?.length === 0;
  const said = isAsBefore ? title : t(changed === null ? 'rows.unknown' : 'rows.changed');
  return (
    <Notice kind="failure" title={said} {...(onDismiss && { onDismiss })}>
      {!isAsBefore && <p>{t('rows.lookAtSheet')}</p>}
      <ProblemWords problem={problem} />
      {removal && <RemovalOffer removal={removal} sheets={problem.left} />}
    </Notice>
  );
}
