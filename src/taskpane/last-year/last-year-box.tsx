import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { PackFacts } from '../../app';
import { refusalTexts } from '../file-choice/chosen-bytes';
import { FileChoice } from '../file-choice/file-choice';
import { ProblemWords } from '../notice/problem-words';
import { inLanguage } from '../messages/languages';
import { Notice } from '../notice/notice';
import type { Profiles } from '../profile/profiles';
import { useStore } from '../store/store';
import { LastYearDone } from './last-year-done';
import type { LastYearImport } from './last-year-import';
import type { LastYearState } from './last-year-state';
import { lastYearImportOf } from './last-year-import-of';
import { LastYearReview } from './last-year-review';
import { useLastYearText } from './last-year-text';
import type { LastYearWork } from './last-year-work';
import './last-year.css';

interface LastYearBoxProps {
  readonly work: {
    readonly packs: readonly PackFacts[];
    readonly lastYear: LastYearWork;
    readonly profiles: Profiles;
  };
  readonly packId: string;
  readonly onSettings: () => void;
}

/** Last year's file, from its choice to what came of it. */
export function LastYearBox({ work, packId, onSettings }: LastYearBoxProps) {
  const { language, t } = useLastYearText();
  const bringing = lastYearImportOf(work.lastYear);
  const state = useStore(bringing.state);
  const pack = work.packs.find(({ id }) => id === packId);
  const profile = useStore(work.profiles.state);
  const lacksYear = profile.kind === 'read' && (profile.profile?.year ?? null) === null;
  // Whoever comes back from the settings finds the file read that was chosen before.
  useEffect(() => {
    void bringing.comeBack();
  }, [bringing]);
  const isReading = state.kind === 'reading';
  const isReviewed = state.kind === 'review';
  return (
    <div className="last-year" role="group" aria-label={t('lastYear.heading')}>
      {!isReviewed && (
        <>
          <p>{t('lastYear.intro', { pack: pack ? inLanguage(language, pack.title) : packId })}</p>
          {lacksYear && state.kind === 'choosing' && <NoYear name={null} onSettings={onSettings} />}
          <FileChoice
            words={{
              choose: t('lastYear.choose'),
              hint: t('lastYear.chooseHint'),
              onlyOne: t('lastYear.onlyOne'),
            }}
            accept=".xlsx,.docx,.txt"
            isBusy={isReading}
            onFile={(file) => void bringing.read(file, packId)}
          />
        </>
      )}
      <div role="status">
        {isReading && <Reading state={state} bringing={bringing} />}
        {state.kind === 'done' && (
          <LastYearDone
            state={state}
            onDismiss={bringing.cancel}
            onResume={() => void bringing.resume()}
          />
        )}
      </div>
      <Trouble state={state} bringing={bringing} onSettings={onSettings} />
      {isReviewed && <LastYearReview state={state} bringing={bringing} />}
    </div>
  );
}

type Of<Kind extends LastYearState['kind']> = Extract<LastYearState, { kind: Kind }>;

interface ReadingProps {
  readonly state: Of<'reading'>;
  readonly bringing: LastYearImport;
}

const steps = ['opening', 'recognizing', 'comparing'] as const;

function Reading({ state: { name, step }, bringing }: ReadingProps) {
  const { t } = useLastYearText();
  const words = t(`lastYear.${step}`, { name });
  return (
    <Notice kind="question" title={words}>
      <progress
        value={steps.indexOf(step)}
        max={steps.length}
        aria-label={words}
        className="last-year__progress"
      />
      <div className="notice__actions">
        <Button autoFocus size="small" onClick={bringing.cancel}>
          {t('lastYear.stop')}
        </Button>
      </div>
    </Notice>
  );
}

interface TroubleProps {
  readonly state: LastYearState;
  readonly bringing: LastYearImport;
  readonly onSettings: () => void;
}

/** Why a file was not read, and what to do. */
function Trouble({ state, bringing, onSettings }: TroubleProps) {
  const { language, t } = useLastYearText();
  const onDismiss = bringing.cancel;
  switch (state.kind) {
    case 'unreadable':
      return (
        <Notice kind="failure" title={t('lastYear.unreadable', state)} onDismiss={onDismiss}>
          <p>{inLanguage(language, refusalTexts[state.reason])}</p>
        </Notice>
      );
    case 'nothing':
      return (
        <Notice kind="warning" title={t('lastYear.nothing', state)} onDismiss={onDismiss}>
          <p>{t('lastYear.nothingHint')}</p>
        </Notice>
      );
    case 'noYear':
      return <NoYear name={state.name} onSettings={onSettings} />;
    case 'failed':
      return (
        <Notice kind="failure" title={t('lastYear.readFailed', state)} onDismiss={onDismiss}>
          <ProblemWords problem={state.problem} />
        </Notice>
      );
    default:
      return null;
  }
}

interface NoYearProps {
  /** The file that was chosen; null before one is. */
  readonly name: string | null;
  readonly onSettings: () => void;
}

/** Said before a file is chosen, and of one that was. */
function NoYear({ name, onSettings }: NoYearProps) {
  const { t } = useLastYearText();
  return (
    <Notice
      kind="warning"
      title={name === null ? t('lastYear.noYear') : t('lastYear.noYearFor', { name })}
    >
      <p>{t('lastYear.noYearHint')}</p>
      <div className="notice__actions">
        <Button size="small" onClick={onSettings}>
          {t('lastYear.toSettings')}
        </Button>
      </div>
    </Notice>
  );
}
