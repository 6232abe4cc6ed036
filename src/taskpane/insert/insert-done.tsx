import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';

/** An insertion that worked: the new sheet's name and what to do on it. */
export function InsertDone(props: { sheet: string; onDismiss: () => void }) {
  const { t } = useInterfaceText();
  const { sheet, onDismiss } = props;
  return (
    <Notice kind="success" title={t('insert.done', { sheet })} onDismiss={onDismiss}>
      <p>{t('insert.doneHint')}</p>
    </Notice>
  );
}
