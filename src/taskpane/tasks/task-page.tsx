import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { InsertDock } from '../insert/insert-dock';
import { PackChooser } from '../insert/pack-chooser';
import { useNameOf } from '../insert/use-name-of';
import { usePackId } from '../insert/use-pack-id';
import { useInterfaceText } from '../messages/interface-text';
import type { PaneWork } from '../shell/pane-work';
import { taskNames, type InsertTask } from './insert-task';
import './tasks.css';

interface TaskPageProps {
  readonly work: PaneWork;
  readonly task: InsertTask;
  readonly onBack: () => void;
  readonly onSettings: () => void;
  readonly onCheck: () => void;
}

/** Where the focus goes when a task is opened. */
export const taskHeadingId = 'task-heading';

const LastYearBox = lazy(async () => {
  const { LastYearBox: default_ } = await import(
    /* webpackChunkName: "last-year-box" */ '../last-year/last-year-box'
  );
  return { default: default_ };
});

const ExportsBox = lazy(async () => {
  const { ExportsBox: default_ } = await import(
    /* webpackChunkName: "exports-box" */ '../exports/exports-box'
  );
  return { default: default_ };
});

const SubordinateUnitsBox = lazy(async () => {
  const { SubordinateUnitsBox: default_ } = await import(
    /* webpackChunkName: "subordinate-units" */ '../subordinate-units/subordinate-units-box'
  );
  return { default: default_ };
});

/** One task in place of the list of forms, with the way back and the messages about insertions. */
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
        onClick={onBack}
      >
        {t('tasks.back')}
      </Button>
      <h2 id={taskHeadingId} tabIndex={-1}>
        {t(taskNames[task])}
      </h2>
      <PackChooser packs={work.packs} packId={packId} onChoose={work.choices.packId.set} />
      <Suspense fallback={<p className="pane__loading">{t('app.loading')}</p>}>
        {task === 'lastYear' && <LastYearBox work={work} packId={packId} onSettings={onSettings} />}
        {task === 'exports' && <ExportsBox work={work} packId={packId} onCheck={onCheck} />}
        {task === 'units' && (
          <SubordinateUnitsBox work={work} packId={packId} onSettings={onSettings} />
        )}
      </Suspense>
      <InsertDock work={work} nameOf={nameOf} />
    </section>
  );
}
