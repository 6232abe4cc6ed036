import { Suspense, use } from 'react';
import { InsertSkeleton } from '../insert/insert-skeleton';
import { useInterfaceText } from '../messages/interface-text';
import { InsertPage } from '../pages/insert-page';
import { createLater } from '../store/later';
import { PageBoundary } from '../page-parts/page-boundary';
import { PageFailure } from '../page-parts/page-failure';
import { pageTitles, type PageId } from '../page-parts/page-id';
import type { PaneWork } from './pane-work';
import type { PackChoice } from '../packs/other-packs-notice';
import type { Session } from './session';

interface PageProps {
  readonly id: PageId;
  readonly session: Session;
  readonly onSelect: (page: PageId) => void;
}

const settingsPage = createLater(
  () => import(/* webpackChunkName: "settings" */ '../pages/settings-page'),
);

const checkPage = createLater(
  () => import(/* webpackChunkName: "check-page" */ '../pages/check-page'),
);

const narrativePage = createLater(
  () => import(/* webpackChunkName: "narrative-page" */ '../narrative/narrative-page'),
);

/** One page, with its own waiting text and its own failure. */
export function Page(props: PageProps) {
  const { t } = useInterfaceText();
  return (
    <PageBoundary
      failure={(retry) => (
        <PageFailure
          title={t(pageTitles[props.id])}
          onRetry={() => {
            settingsPage.forgetFailure();
            checkPage.forgetFailure();
            narrativePage.forgetFailure();
            props.session.work.forgetFailure();
            retry();
          }}
        />
      )}
    >
      <Suspense
        fallback={
          props.id === 'insert' ? (
            <InsertSkeleton />
          ) : (
            <p className="pane__loading">{t('app.loading')}</p>
          )
        }
      >
        <PageContent {...props} />
      </Suspense>
    </PageBoundary>
  );
}

function PageContent({ id, session, onSelect }: PageProps) {
  const goTo = (page: PageId) => {
    onSelect(page);
    // The button that was pressed goes away with its page.
    document.getElementById(`tab-${page}`)?.focus();
    if (page !== 'settings') return;
    // Whoever cannot load it says so on that page.
    session.work.get().then(
      ({ editor }) => {
        editor.isAskedFor.set(true);
      },
      () => undefined,
    );
  };
  switch (id) {
    case 'insert':
      return (
        <InsertPage
          work={use(session.work.get())}
          preferences={session.preferences}
          onSettings={() => {
            goTo('settings');
          }}
          onCheck={() => {
            goTo('check');
          }}
        />
      );
    case 'check': {
      const { CheckPage } = use(checkPage.get());
      const work = use(session.work.get());
      return (
        <CheckPage
          checks={work.checks}
          reports={work.checkReports}
          choice={packChoice(work, session)}
          work={work}
          onGoTo={goTo}
          onRepair={() => {
            work.choices.task.set(null);
            goTo('insert');
            void work.repairs.look();
          }}
        />
      );
    }
    case 'narrative': {
      const { NarrativePage } = use(narrativePage.get());
      const work = use(session.work.get());
      const { narratives, removal, word, checks } = work;
      return (
        <NarrativePage
          {...{ narratives, removal, word, checks }}
          choice={packChoice(work, session)}
          onGoTo={goTo}
        />
      );
    }
    case 'settings': {
      const { SettingsPage } = use(settingsPage.get());
      return <SettingsPage store={session.preferences} work={session.work} />;
    }
  }
}

function packChoice(
  { packs, catalogue, profiles }: PaneWork,
  { preferences }: Session,
): PackChoice {
  return { packs, catalogue, profiles, preferences };
}
