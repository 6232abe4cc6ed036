import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { useInterfaceText } from '../messages/interface-text';
import { useStore } from '../store/store';
import { bar } from '../notice/clear-of-docks';
import type { OpenProjects, ProjectInsertion } from './project-insertion';
import { ProjectsPlan } from './projects-plan';
import './projects-box.css';

interface ProjectsBoxProps {
  readonly projects: ProjectInsertion;
  readonly open: OpenProjects;
  readonly styleId: string;
  readonly name: string;
  readonly isBusy: boolean;
  readonly onClose: () => void;
}

/** Where projects are named, and what would be inserted for them is shown before it is. */
export function ProjectsBox({ projects, open, styleId, name, isBusy, onClose }: ProjectsBoxProps) {
  const { t } = useInterfaceText();
  const id = useId();
  const text = useStore(projects.text);
  // What is left out depends on it.
  useStore(projects.again);
  const names = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    names.current?.focus();
  }, []);
  const plan = projects.plan(open, { ...open.form, styleId });
  const count = String(plan.forms.length);
  const onKey = (event: KeyboardEvent) => {
    // While Chinese is being composed the keys belong to the input method.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose();
  };
  return (
    <div role="group" aria-label={t('projects.heading', { form: name })} onKeyDown={onKey}>
      <div className="projects-box">
        <label htmlFor={id} className="projects-box__label">
          {t('projects.names')}
        </label>
        <textarea
          ref={names}
          id={id}
          className="projects-box__names"
          rows={6}
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={({ target }) => {
            projects.text.set(target.value);
          }}
        />
        <p id={`${id}-hint`} className="projects-box__hint">
          {t('projects.namesHint')}
        </p>
        {open.here.lists
          .filter((list) => list.projects.length > 0)
          .map((list) => (
            <Button
              key={list.sheetId}
              size="small"
              onClick={() => {
                projects.add(open, list);
                names.current?.focus();
              }}
            >
              {t('projects.fromList', {
                sheet: list.sheet,
                count: String(list.projects.length),
              })}
            </Button>
          ))}
        <ProjectsPlan plan={plan} tooLarge={open.here.tooLarge} again={projects.again} />
        <div ref={bar} className="projects-box__actions">
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isBusy || plan.forms.length === 0}
            onClick={() => void projects.begin(plan)}
          >
            {plan.forms.length === 0 ? t('insert.short') : t('projects.begin', { count })}
          </Button>
          <Button size="small" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </div>
  );
}
