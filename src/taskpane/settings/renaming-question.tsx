import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Notice } from '../notice/notice';
import { draftOf, isSameDraft } from '../profile/profile-draft';
import type { SavingState } from '../profile/profiles';
import { useStore } from '../store/store';
import type { ProfileWork } from './profile-work';
import { useSettingsText } from './settings-text';

interface RenamingQuestionProps {
  readonly work: ProfileWork;
  readonly asking: Extract<SavingState, { kind: 'asking' }>;
}

/** Before forms that are there get the new name: which they are, and whether they are to. */
export function RenamingQuestion({ work, asking }: RenamingQuestionProps) {
  const { profiles, editor } = work;
  const { t } = useSettingsText();
  const { draft } = useStore(editor.state);
  const { profile, question } = asking;
  const isOld = !isSameDraft(draft, draftOf(profile));
  // What was typed since is asked about when it is saved, and does not bring this question back, which takes the focus.
  useEffect(() => {
    if (isOld) profiles.dismiss();
  }, [isOld, profiles]);
  if (isOld) return null;
  const { sheets, was, is } = question;
  const count = String(sheets.length);
  return (
    <Notice
      kind="question"
      title={t('profile.renameAsk', { count, was, is })}
      onDismiss={profiles.dismiss}
    >
      <p>{t('profile.renameWhere', { sheets })}</p>
      <div className="notice__actions">
        <Button
          autoFocus
          type="button"
          size="small"
          appearance="primary"
          onClick={() => void profiles.save(profile, 'all')}
        >
          {t('profile.renameAll', { count })}
        </Button>
        <Button type="button" size="small" onClick={() => void profiles.save(profile, 'none')}>
          {t('profile.renameNone')}
        </Button>
      </div>
    </Notice>
  );
}
