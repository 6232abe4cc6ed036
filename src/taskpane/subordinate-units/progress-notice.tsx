import { Button } from '@fluentui/react-components';
import { Notice } from '../notice/notice';
import { useSubordinateText } from './subordinate-text';

interface ProgressNoticeProps {
  readonly words: string;
  /** How much is done; null where nobody knows. */
  readonly share: { readonly done: number; readonly total: number } | null;
  /** Null for what cannot be stopped. */
  readonly onStop: (() => void) | null;
}

export function ProgressNotice({ words, share, onStop }: ProgressNoticeProps) {
  const { t } = useSubordinateText();
  return (
    <Notice kind="question" title={words}>
      <progress
        className="subordinates__progress"
        aria-label={words}
        {...(share && { value: share.done, max: share.total })}
      />
      {onStop && (
        <div className="notice__actions">
          <Button autoFocus size="small" onClick={onStop}>
            {t('subordinate.stop')}
          </Button>
        </div>
      )}
    </Notice>
  );
}
