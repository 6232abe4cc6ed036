import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { StackIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import type { PreferenceStore } from '../preferences/preference-store';
import type { InsertWork } from './insert-work';
import { SearchBox } from '../search/search-box';
import { useStore } from '../store/store';
import type { InsertTask } from '../tasks/insert-task';
import { TaskLinks } from '../tasks/task-links';
import { NamedElsewhere } from './elsewhere';
import { FormList } from './form-list';
import { InsertDock } from './insert-dock';
import { moveBetweenRows, rowStop } from './list-keys';
import { NoHit } from './no-hit';
import { PackChooser } from './pack-chooser';
import { PackNote } from './pack-note';
import { ProfileHint } from './profile-hint';
import { standingForms } from './standing-forms';
import { useFormList } from './use-form-list';
import { useNameOf } from './use-name-of';
import { usePreparedForms } from './use-prepared-forms';
import './insert-forms.css';

interface InsertFormsProps {
  readonly work: InsertWork;
  readonly preferences: PreferenceStore;
  readonly onSettings: () => void;
  readonly onTask: (task: InsertTask) => void;
  /** A task in its place shows the messages itself. */
  readonly isShown: boolean;
}

/** The forms of a pack, each with its button, and what became of the last insertion. */
export function InsertForms({ work, preferences, onSettings, onTask, isShown }: InsertFormsProps) {
  const { packs, insertions, sets, choices, totals } = work;
  const { t } = useInterfaceText();
  const nameOf = useNameOf(work);
  const [query, setQuery] = useState('');
  const list = useFormList(work, preferences, query);
  usePreparedForms(work, list, isShown);
  const page = useRef<HTMLElement>(null);
  const inserting = useStore(insertions.state);
  const set = useStore(sets.state);
  const standing = standingForms(useStore(totals.state), list.packId);
  const isBusy = inserting.kind === 'busy' || set.kind === 'busy';
  const focus = (selector: string) => page.current?.querySelector<HTMLElement>(selector)?.focus();
  const lists = { work, profile: list.profile, standing };

  return (
    <section ref={page} className="insert-forms" aria-labelledby="insert-heading">
      <h2 id="insert-heading">{t('insert.heading')}</h2>
      <ProfileHint work={work} onSettings={onSettings} />
      <div className="insert-forms__pack">
        <PackChooser packs={packs} packId={list.packId} onChoose={choices.packId.set} />
        <Button
          icon={<StackIcon />}
          disabledFocusable={isBusy}
          onClick={() => {
            sets.ask(list.set);
          }}
        >
          {t('set.offer')}
        </Button>
      </div>
      <PackNote work={work} packId={list.packId} />
      <SearchBox
        query={query}
        label={t('insert.search')}
        hint={t('insert.searchHint')}
        clearLabel={t('insert.searchClear')}
        hits={list.found === null ? '' : t('insert.hits', { count: String(list.found.length) })}
        onChange={setQuery}
        onLeave={() => focus(`[${rowStop}="insert"]`)}
      />
      <TaskLinks onOpen={onTask} />
      <div
        className="insert-forms__lists"
        onKeyDown={(event) => {
          moveBetweenRows(event, () => focus('[role=searchbox]'));
        }}
      >
        {list.found === null ? (
          <>
            {list.recent.length > 0 && (
              <FormList {...lists} heading={t('insert.recent')} forms={list.recent} />
            )}
            {list.others.length > 0 && (
              <FormList
                {...lists}
                heading={t(list.recent.length > 0 ? 'insert.others' : 'insert.all')}
                forms={list.others}
              />
            )}
          </>
        ) : list.found.length > 0 ? (
          <>
            <NamedElsewhere work={work} query={query} packId={list.packId} />
            <FormList {...lists} heading={t('insert.found')} forms={list.found} />
          </>
        ) : (
          <NoHit
            work={work}
            query={query}
            packId={list.packId}
            onClear={() => {
              setQuery('');
              focus('[role=searchbox]');
            }}
          />
        )}
      </div>
      <p className="insert-forms__hint">{t('insert.hint')}</p>
      {isShown && <InsertDock work={work} nameOf={nameOf} />}
    </section>
  );
}
