import { Button } from '@fluentui/react-components';
import { Suspense, use } from 'react';
import type { ExportsWork } from '../exports/exports-work';
import { InsertDock } from '../insert/insert-dock';
import type { InsertWork } from '../insert/insert-work';
import { PackChooser } from '../insert/pack-chooser';
import { PackNote } from '../insert/pack-note';
import { useNameOf } from '../insert/use-name-of';
import { usePackId } from '../insert/use-pack-id';
import type { LastYearWork } from '../last-year/last-year-work';
import { useInterfaceText } from '../messages/interface-text';
import { PageBoundary } from '../page-parts/page-boundary';
import { PageFailure } from '../page-parts/page-failure';
import { createLater } from '../store/later';
import type { SubordinateWork } from '../subordinate-units/subordinate-work';
import { taskHeadingId, taskNames, type InsertTask } from '../tasks/insert-task';
import './task-page.css';

/** What the tasks need of the pane. */
export interface TaskWork extends InsertWork {
  readonly lastYear: LastYearWork;
  readonly exports: ExportsWork;
  readonly subordinates: SubordinateWork;
}

interface TaskPageProps {
  readonly work: TaskWork;
  readonly task: InsertTask;
  readonly onBack: () => void;
  readonly onSettings: () => void;
  readonly onCheck: () => void;
}

const lastYearBox = createLater(
  () => import(/* webpackChunkName: "last-year-box" */ '../last-year/last-year-box'),
);

const exportsBox = createLater(
  () => import(/* webpackChunkName: "exports-box" */ '../exports/exports-box'),
);

const subordinateUnitsBox = createLater(
  () =>
    import(
      /* webpackChunkName: "subordinate-units" */ '../subordinate-units/subordinate-units-box'
    ),
);

/** Lets what could not be loaded be asked for once more. */
function forgetFailure(): void {
  for (const box of [lastYearBox, exportsBox, subordinateUnitsBox]) box.forgetFailure();
}

/** One task in place of the list of forms, with the way back, which stays if the task fails, and the messages about insertions. */
export function TaskPage({ work, task, onBack, onSettings, onCheck }: TaskPageProps) {
  const { t } = useInterfaceText();
  const packId = usePackId(work);
  const nameOf = useNameOf(work);
  return (
    <section className="task-page" aria-labelledby={taskHeadingId}>
      <Button
        size="small"
        appearance="subtle"
        className="task-page__back"
        icon={<span aria-hidden="true">←</span>}
        onClick={() => {
          forgetFailure();
          onBack();
        }}
      >
        {t('tasks.back')}
      </Button>
      <h2 id={taskHeadingId} tabIndex={-1}>
        {t(taskNames[task])}
      </h2>
      <PackChooser packs={work.packs} packId={packId} onChoose={work.choices.packId.set} />
      <PackNote work={work} packId={packId} />
      <PageBoundary
        failure={(retry) => (
          <PageFailure
            title={t(taskNames[task])}
            onRetry={() => {
              forgetFailure();
              retry();
            }}
          />
        )}
      >
        <Suspense fallback={<p className="pane__loading">{t('app.loading')}</p>}>
          <Box {...{ work, task, packId, onSettings, onCheck }} />
        </Suspense>
      </PageBoundary>
      <InsertDock work={work} nameOf={nameOf} />
    </section>
  );
}

interface BoxProps extends Omit<TaskPageProps, 'onBack'> {
  readonly packId: string;
}

function Box({ work, task, packId, onSettings, onCheck }: BoxProps) {
  switch (task) {
    case 'lastYear': {
      const { LastYearBox } = use(lastYearBox.get());
      return <LastYearBox work={work} packId={packId} onSettings={onSettings} />;
    }
    case 'exports': {
      const { ExportsBox } = use(exportsBox.get());
      return <ExportsBox work={work} packId={packId} onCheck={onCheck} />;
    }
    case 'units': {
      const { SubordinateUnitsBox } = use(subordinateUnitsBox.get());
      return <SubordinateUnitsBox work={work} packId={packId} onSettings={onSettings} />;
    }
  }
}
