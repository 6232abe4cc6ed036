import { Button } from '@fluentui/react-components';
import { useInterfaceText } from '../messages/interface-text';
import { goToHeading } from '../focus/go-to-heading';
import { useStore } from '../store/store';
import type { ProjectInsertion } from './project-insertion';

/** After forms of projects were inserted: the way to the lists that could take them in. */
export function FeedHint({ projects }: { projects: ProjectInsertion }) {
  const { t } = useInterfaceText();
  const lists = useStore(projects.lists);
  const unreachable = useStore(projects.unreachable);
  if (lists.length === 0) return null;
  return (
    <>
      <p>{t('projects.feed')}</p>
      <div className="notice__actions">
        {lists.map((list) => (
          <Button
            key={list.sheetId}
            size="small"
            onClick={() =>
              void projects.showList(list).then((isShown) => {
                if (isShown) goToHeading('rows-heading');
              })
            }
          >
            {t('projects.toList', { sheet: list.sheet })}
          </Button>
        ))}
      </div>
      {unreachable !== null && <p role="alert">{t('forms.showFailed', { sheet: unreachable })}</p>}
    </>
  );
}
