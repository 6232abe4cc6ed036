import { useRef } from 'react';
import type { FormRepairs } from '../forms/form-repairs';
import { FormsSection } from '../forms/forms-section';
import { InsertForms } from '../insert/insert-forms';
import { useInterfaceText } from '../messages/interface-text';
import type { PreferenceStore } from '../preferences/preference-store';
import type { Feeds } from '../rows/feeds';
import type { RowCommands } from '../rows/row-commands';
import { RowsSection } from '../rows/rows-section';
import { useStore } from '../store/store';
import { taskHeadingId, type InsertTask } from '../tasks/insert-task';
import { linkId } from '../tasks/task-links';
import { TaskPage, type TaskWork } from './task-page';
import { TotalsSection, type TotalsWork } from '../totals/totals-section';
import { SectionLinks } from '../page-parts/section-links';

interface InsertPageWork extends TaskWork, TotalsWork {
  readonly rows: RowCommands;
  readonly feeds: Feeds;
  readonly repairs: FormRepairs;
}

interface InsertPageProps {
  readonly work: InsertPageWork;
  readonly preferences: PreferenceStore;
  readonly onSettings: () => void;
  readonly onCheck: () => void;
}

/** 插入: the forms of a pack, rows of the inserted ones, what they add up to, and whether they are whole; or one task in their place. */
export function InsertPage({ work, preferences, onSettings, onCheck }: InsertPageProps) {
  const { t } = useInterfaceText();
  const task = useStore(work.choices.task);
  const place = useRef(0);
  const open = (opened: InsertTask) => {
    place.current = window.scrollY;
    work.choices.task.set(opened);
    goTo(taskHeadingId, 0);
  };
  const back = () => {
    if (task === null) return;
    work.choices.task.set(null);
    goTo(linkId(task), place.current);
  };
  return (
    <>
      {task !== null && (
        <TaskPage work={work} task={task} onBack={back} onSettings={onSettings} onCheck={onCheck} />
      )}
      <div hidden={task !== null}>
        <SectionLinks
          headings={[
            {
              ...{ id: 'rows-heading', title: t('rows.heading') },
              onOpen: () => void work.rows.look(),
            },
            { id: 'totals-heading', title: t('totals.heading') },
            { id: 'forms-heading', title: t('forms.heading') },
          ]}
        />
        <InsertForms
          work={work}
          preferences={preferences}
          onSettings={onSettings}
          onTask={open}
          isShown={task === null}
        />
        <RowsSection rows={work.rows} feeds={work.feeds} />
        <TotalsSection work={work} />
        <FormsSection repairs={work.repairs} />
      </div>
    </>
  );
}

/** What was pressed is no longer on the page. */
function goTo(id: string, top: number): void {
  requestAnimationFrame(() => {
    window.scrollTo(0, top);
    document.getElementById(id)?.focus({ preventScroll: true });
  });
}
