import { useEffect, useRef } from 'react';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';

/** An insertion that worked: where the form is now and what to do there. */
export function InsertDone(props: { title: string; onDismiss: () => void }) {
  const { t } = useInterfaceText();
  const { title, onDismiss } = props;
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is typed next is meant for the sheet: on the button, its Enter would insert the form again.
    notice.current?.focus();
  }, [title]);
  return (
    <div ref={notice} tabIndex={-1} className="insert-done">
      <Notice kind="success" isBrief title={title} onDismiss={onDismiss}>
        <p>{t('insert.doneHint')}</p>
      </Notice>
    </div>
  );
}
