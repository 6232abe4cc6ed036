import { useEffect, useRef } from 'react';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';

/** An insertion that worked: the new sheet's name and what to do on it. */
export function InsertDone(props: { sheet: string; onDismiss: () => void }) {
  const { t } = useInterfaceText();
  const { sheet, onDismiss } = props;
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is typed next is meant for the sheet: on the button, its Enter would insert the form again.
    notice.current?.focus();
  }, []);
  return (
    <div ref={notice} tabIndex={-1} className="insert-done">
      <Notice kind="success" title={t('insert.done', { sheet })} onDismiss={onDismiss}>
        <p>{t('insert.doneHint')}</p>
      </Notice>
    </div>
  );
}
