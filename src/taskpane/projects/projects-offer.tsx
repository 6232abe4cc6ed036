import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useRef } from 'react';
import type { AvailableForm } from '../../app';
import { ProblemWords } from '../notice/problem-words';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import { useStore } from '../store/store';
import { loadProjectsBox } from './load-projects-box';
import type { ProjectInsertion } from './project-insertion';
import './projects-offer.css';

interface ProjectsOfferProps {
  readonly projects: ProjectInsertion;
  readonly form: AvailableForm;
  readonly styleId: string;
  readonly name: string;
  readonly isBusy: boolean;
}

const ProjectsBox = lazy(async () => ({ default: (await loadProjectsBox()).ProjectsBox }));

/** Below a form of which there is one for each project: inserts one for each. */
export function ProjectsOffer({ projects, form, styleId, name, isBusy }: ProjectsOfferProps) {
  const { t } = useInterfaceText();
  const state = useStore(projects.state);
  const offer = useRef<HTMLDivElement>(null);
  const ids = { packId: form.packId, formId: form.id };
  const isHere =
    state.kind !== 'closed' && state.form.packId === form.packId && state.form.formId === form.id;
  const close = () => {
    projects.close();
    offer.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={offer} className="projects-offer">
      <Button
        size="small"
        appearance="subtle"
        className="projects-offer__open"
        aria-label={t('projects.offerOf', { form: name })}
        aria-expanded={isHere}
        disabledFocusable={isBusy}
        onClick={() => {
          if (isHere) close();
          else void projects.open(ids);
        }}
      >
        {t('projects.offer')}
      </Button>
      {isHere && state.kind === 'opening' && <p role="status">{t('projects.opening')}</p>}
      {isHere && state.kind === 'failed' && (
        <Notice kind="failure" title={t('projects.failed')} onDismiss={close}>
          <ProblemWords problem={state.problem} />
          <div className="notice__actions">
            <Button size="small" onClick={() => void projects.open(ids)}>
              {t('retry')}
            </Button>
          </div>
        </Notice>
      )}
      {isHere && state.kind === 'open' && (
        <Suspense fallback={null}>
          <ProjectsBox
            projects={projects}
            open={state}
            styleId={styleId}
            name={name}
            isBusy={isBusy}
            onClose={close}
          />
        </Suspense>
      )}
    </div>
  );
}
