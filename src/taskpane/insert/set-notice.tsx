import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import type { NameOf } from './name-of';
import type { InsertWork } from './insert-work';
import { useStore } from '../store/store';
import type { SetInsertion, SetState } from './set-insertion';
import { SetEnd } from './set-end';
import { SetQuestion } from './set-question';
import { setWords } from './set-words';

interface SetNoticeProps {
  readonly work: InsertWork;
  readonly nameOf: NameOf;
}

/** A set, from the question to what became of it. */
export function SetNotice({ work, nameOf }: SetNoticeProps): ReactNode {
  const { sets } = work;
  const state = useStore(sets.state);
  switch (state.kind) {
    case 'idle':
      return null;
    case 'asking':
      return <SetQuestion work={work} forms={state.forms} nameOf={nameOf} />;
    case 'busy':
      return <SetProgress sets={sets} state={state} nameOf={nameOf} />;
    case 'ended':
      return <SetEnd work={work} state={state} nameOf={nameOf} />;
  }
}

type Of<Kind extends SetState['kind']> = Extract<SetState, { kind: Kind }>;

interface SetProgressProps {
  readonly sets: SetInsertion;
  readonly state: Of<'busy'>;
  readonly nameOf: NameOf;
}

function SetProgress({ sets, state, nameOf }: SetProgressProps) {
  const { t } = useInterfaceText();
  const { packId, progress, project } = state;
  const words = setWords[state.purpose];
  const { done, total, formId } = progress;
  const step = t('set.progress', {
    number: String(Math.min(done + 1, total)),
    total: String(total),
    form: formId === null ? '' : (project ?? nameOf({ packId, formId })),
  });
  return (
    <Notice kind="question" title={state.isStopping ? t('set.stopping') : t(words.busy)}>
      <p>{step}</p>
      <progress
        className="set-progress"
        value={done}
        max={total}
        aria-label={t(words.busy)}
        aria-valuetext={step}
      />
      <div className="notice__actions">
        <Button autoFocus size="small" disabledFocusable={state.isStopping} onClick={sets.stop}>
          {t('set.stop')}
        </Button>
      </div>
    </Notice>
  );
}
