import { useEffect, useRef } from 'react';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';

interface InsertDoneProps {
  readonly title: string;
  /** The sheet that held such a form before. */
  readonly existing?: string;
  readonly onDismiss: () => void;
}

/** An insertion that worked: where the form is now and what to do there. */
export function InsertDone(props: InsertDoneProps) {
  const { t } = useInterfaceText();
  const { title, existing, onDismiss } = props;
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is typed next is meant for the sheet: on the button, its Enter would insert the form again.
    notice.current?.focus();
  }, [title]);
  return (
    <div ref={notice} tabIndex={-1} className="insert-done">
      <Notice kind="success" isBrief title={title} onDismiss={onDismiss}>
        <p>
          {existing === undefined
            ? t('insert.doneHint')
            : t('insert.existing', { sheet: existing })}
        </p>
      </Notice>
    </div>
  );
}
