import { Button } from '@fluentui/react-components';
import { useInterfaceText } from '../messages/interface-text';
import { insertTasks, taskNames, type InsertTask } from './insert-task';
import './task-links.css';

interface TaskLinksProps {
  readonly onOpen: (task: InsertTask) => void;
}

/** The ways to forms that are not empty, in sight above the list of the empty ones. */
export function TaskLinks({ onOpen }: TaskLinksProps) {
  const { t } = useInterfaceText();
  return (
    <div role="group" aria-label={t('tasks.label')} className="task-links">
      {insertTasks.map((task) => (
        <Button
          key={task}
          id={linkId(task)}
          size="small"
          onClick={() => {
            onOpen(task);
          }}
        >
          {t(taskNames[task])}
        </Button>
      ))}
    </div>
  );
}

/** Where somebody goes on who comes back from a task. */
export function linkId(task: InsertTask): string {
  return `task-link-${task}`;
}
