import { ProblemWords } from '../notice/problem-words';
import { useSettingsText } from './settings-text';
import { Notice } from '../notice/notice';
import type { ProfileWork } from './profile-work';
import { useStore } from '../store/store';
import { RenamingQuestion } from './renaming-question';

/** What became of saving the profile: how many forms it was put into, or why it was not saved. */
export function ProfileOutcome({ work }: { work: ProfileWork }) {
  const { profiles } = work;
  const { t } = useSettingsText();
  const state = useStore(profiles.saving);
  const outcome = state.kind === 'ended' ? state.outcome : null;
  return (
    <>
      <div role="status">
        {outcome?.kind === 'saved' && (
          <Notice
            kind="success"
            isBrief={outcome.skipped.length === 0}
            title={t('profile.saved')}
            onDismiss={profiles.dismiss}
          >
            <p>
              {outcome.filled === 0
                ? t('profile.filledNone')
                : t('profile.filled', { count: String(outcome.filled) })}
            </p>
            {outcome.skipped.length > 0 && (
              <p>{t('profile.skipped', { sheets: outcome.skipped })}</p>
            )}
          </Notice>
        )}
        {state.kind === 'undone' && (
          <Notice
            kind="success"
            isBrief={false}
            title={t('profile.undone')}
            onDismiss={profiles.dismiss}
          >
            <p>
              {state.profile?.department == null
                ? t('profile.undoneToNone')
                : t('profile.undoneTo', { department: state.profile.department })}
            </p>
            <p>{t('profile.undoneStays')}</p>
          </Notice>
        )}
      </div>
      {state.kind === 'asking' && <RenamingQuestion work={work} asking={state} />}
      {outcome?.kind === 'failed' && (
        <Notice kind="failure" title={t('profile.failed')} onDismiss={profiles.dismiss}>
          <ProblemWords problem={outcome.problem} />
          {outcome.filled.length > 0 && (
            <p>{t('profile.filledBefore', { sheets: outcome.filled })}</p>
          )}
        </Notice>
      )}
    </>
  );
}
