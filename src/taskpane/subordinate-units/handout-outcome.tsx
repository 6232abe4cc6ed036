import { ProblemWords } from '../notice/problem-words';
import { inLanguage } from '../messages/languages';
import { Notice } from '../notice/notice';
import { NoYear } from './no-year';
import { ProgressNotice } from './progress-notice';
import { useSubordinateText } from './subordinate-text';
import type { HandoutState, UnitHandout } from './unit-handout';

interface HandoutOutcomeProps {
  readonly handout: UnitHandout;
  readonly state: HandoutState;
  readonly onSettings: () => void;
}

/** How far the files of the units are, and what became of them. */
export function HandoutOutcome({ handout, state, onSettings }: HandoutOutcomeProps) {
  const { t } = useSubordinateText();
  const dismiss = handout.dismiss;
  return (
    <>
      <div role="status">
        {state.kind === 'busy' && <Making handout={handout} state={state} />}
        {state.kind === 'saved' && <Made handout={handout} state={state} />}
        {state.kind === 'stopped' && (
          <Notice kind="success" title={t('subordinate.makeStopped')} onDismiss={dismiss} />
        )}
      </div>
      {state.kind === 'noYear' && <NoYear onSettings={onSettings} />}
      {state.kind === 'clash' && (
        <Notice kind="warning" title={t('subordinate.clash', state)} onDismiss={dismiss} />
      )}
      {state.kind === 'failed' && (
        <Notice kind="failure" title={t('subordinate.makeFailed')} onDismiss={dismiss}>
          <ProblemWords problem={state.problem} />
        </Notice>
      )}
    </>
  );
}

type Of<Kind extends HandoutState['kind']> = Extract<HandoutState, { kind: Kind }>;

function Making({ handout, state }: { handout: UnitHandout; state: Of<'busy'> }) {
  const { t } = useSubordinateText();
  const { unit, done, total } = state;
  const words = t('subordinate.making', {
    ...{ unit, number: String(done + 1), total: String(total) },
  });
  return <ProgressNotice words={words} share={{ done, total }} onStop={handout.stop} />;
}

function Made({ handout, state }: { handout: UnitHandout; state: Of<'saved'> }) {
  const { language, t } = useSubordinateText();
  const { name, units, forms, left, own } = state;
  return (
    <Notice
      kind="success"
      isBrief={false}
      title={t('subordinate.made', { name, units: String(units), forms: String(forms) })}
      onDismiss={handout.dismiss}
    >
      <p>{t('subordinate.madeHint')}</p>
      {own && <p>{inLanguage(language, own)}</p>}
      {left.length > 0 && (
        <>
          <p>{t('subordinate.notHandedOut', { count: String(left.length) })}</p>
          <ul className="subordinates__items">
            {left.map((words, place) => (
              <li key={place}>{inLanguage(language, words)}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
