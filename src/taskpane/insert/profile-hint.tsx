import { Button } from '@fluentui/react-components';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import { hasChanges } from '../profile/profile-editor';
import type { InsertWork } from './insert-work';
import { useStore } from '../store/store';

interface ProfileHintProps {
  readonly work: InsertWork;
  readonly onSettings: () => void;
}

/** Where forms would be inserted without the department: there is none yet, or it was typed and not saved. Nothing waits for it. */
export function ProfileHint({ work, onSettings }: ProfileHintProps) {
  const { t } = useInterfaceText();
  const read = useStore(work.profiles.state);
  const editor = useStore(work.editor.state);
  const isDismissed = useStore(work.hintDismissed);
  const isUnsaved = hasChanges(editor, work.unknownDepartment);
  if (isUnsaved) {
    return (
      <Notice kind="question" title={t('hint.unsaved')}>
        <div className="notice__actions">
          <Button size="small" onClick={onSettings}>
            {t('hint.unsavedGo')}
          </Button>
        </div>
      </Notice>
    );
  }
  if (isDismissed || read.kind !== 'read' || read.profile !== null) return null;
  return (
    <Notice
      kind="question"
      title={t('hint.title')}
      onDismiss={() => {
        work.hintDismissed.set(true);
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
