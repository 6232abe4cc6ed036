import { Button } from '@fluentui/react-components';
import { Suspense, use, useEffect } from 'react';
import { RetryIcon } from '../icons/icons';
import { useSettingsText } from './settings-text';
import { Notice } from '../notice/notice';
import { PageBoundary } from '../page-parts/page-boundary';
import type { ProfileWork } from './profile-work';
import type { Later } from '../store/later';
import { useStore } from '../store/store';
import { ProfileSetting } from './profile-setting';

/** The profile, or why there is none to be seen. The other settings do not wait for it. */
export function ProfileSection({ work }: { work: Later<ProfileWork> }) {
  const { t } = useSettingsText();
  return (
    <PageBoundary
      failure={(retry) => (
        <NotRead
          onRetry={() => {
            work.forgetFailure();
            retry();
          }}
        />
      )}
    >
      <Suspense fallback={<p className="pane__loading">{t('app.loading')}</p>}>
        <ReadProfile work={work} />
      </Suspense>
    </PageBoundary>
  );
}

function ReadProfile(props: { work: Later<ProfileWork> }) {
  const { t } = useSettingsText();
  const work = use(props.work.get());
  const { profiles } = work;
  const { kind } = useStore(profiles.state);
  useEffect(() => {
    // A co-author, or undo, may have changed it.
    void profiles.load();
  }, [profiles]);
  if (kind === 'reading') return <p className="pane__loading">{t('app.loading')}</p>;
  if (kind === 'failed') return <NotRead onRetry={() => void profiles.load()} />;
  return <ProfileSetting work={work} />;
}

function NotRead({ onRetry }: { onRetry: () => void }) {
  const { t } = useSettingsText();
  return (
    <>
      <Notice kind="failure" title={t('profile.notRead')} />
      <Button icon={<RetryIcon />} onClick={onRetry}>
        {t('retry')}
      </Button>
    </>
  );
}
