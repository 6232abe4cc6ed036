import { Button } from '@fluentui/react-components';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import { useStore, type Store } from '../store/store';

interface FirstRunHintProps {
  readonly isDismissed: Store<boolean>;
  readonly onSettings: () => void;
}

/** Where the workbook has no profile yet: what it is good for. Nothing waits for it. */
export function FirstRunHint({ isDismissed, onSettings }: FirstRunHintProps) {
  const { t } = useInterfaceText();
  if (useStore(isDismissed)) return null;
  return (
    <Notice
      kind="question"
      title={t('hint.title')}
      onDismiss={() => {
        isDismissed.set(true);
      }}
    >
      <p>{t('hint.text')}</p>
      <div className="notice__actions">
        <Button size="small" onClick={onSettings}>
          {t('hint.go')}
        </Button>
      </div>
    </Notice>
  );
}
