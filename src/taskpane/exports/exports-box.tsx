import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PackFacts } from '../../app';
import { refusalTexts } from '../file-choice/chosen-bytes';
import { FileChoice } from '../file-choice/file-choice';
import { ProblemWords } from '../notice/problem-words';
import { inLanguage } from '../messages/languages';
import { Notice } from '../notice/notice';
import { useStore } from '../store/store';
import { ExportsDone } from './exports-done';
import type { ExportsImport } from './exports-import';
import type { ExportsState } from './exports-state';
import { exportsImportOf } from './exports-import-of';
import { ExportsReview } from './exports-review';
import { useExportsText } from './exports-text';
import type { ExportsWork } from './exports-work';
import { OpenQuestionNotice } from './open-question';
import { PasteField } from './paste-field';
import './exports.css';

interface ExportsBoxProps {
  readonly work: { readonly packs: readonly PackFacts[]; readonly exports: ExportsWork };
  readonly packId: string;
  readonly onCheck: () => void;
}

/** An export of a budget system, from the clipboard or a file to what came of it. */
export function ExportsBox({ work, packId, onCheck }: ExportsBoxProps) {
  const { language, t } = useExportsText();
  const [returns, setReturns] = useState(0);
  const imported = exportsImportOf(work.exports);
  const bringing: ExportsImport = {
    ...imported,
    cancel() {
      imported.cancel();
      setReturns((before) => before + 1);
    },
  };
  const state = useStore(bringing.state);
  const pack = work.packs.find(({ id }) => id === packId);
  const isReading = state.kind === 'reading';
  return (
    <div className="exports" role="group" aria-label={t('exports.heading')}>
      {state.kind !== 'review' && (
        <>
          <p>{t('exports.intro', { pack: pack ? inLanguage(language, pack.title) : packId })}</p>
          <PasteField
            returns={returns}
            isBusy={isReading}
            onText={(text) => void bringing.readPasted(t('exports.pasted'), text, packId)}
          />
          <FileChoice
            words={{
              choose: t('exports.choose'),
              hint: t('exports.chooseHint'),
              onlyOne: t('exports.onlyOne'),
            }}
            accept=".xlsx,.csv,.txt"
            isBusy={isReading}
            onFile={(file) => void bringing.readFile(file, packId)}
          />
        </>
      )}
      <div role="status">
        {isReading && <Reading state={state} bringing={bringing} />}
        {state.kind === 'done' && (
          <ExportsDone
            state={state}
            onDismiss={bringing.cancel}
            onCheck={onCheck}
            onResume={() => void bringing.resume()}
          />
        )}
      </div>
      <Trouble state={state} bringing={bringing} />
      {state.kind === 'review' && <ExportsReview state={state} bringing={bringing} />}
    </div>
  );
}

interface ReadingProps {
  readonly state: Extract<ExportsState, { kind: 'reading' }>;
  readonly bringing: ExportsImport;
}

function Reading({ state: { name, step }, bringing }: ReadingProps) {
  const { t } = useExportsText();
  const words = t(`exports.${step}`, { name });
  return (
    <Notice kind="question" title={words}>
      <progress aria-label={words} className="exports__progress" />
      <div className="notice__actions">
        <Button autoFocus size="small" onClick={bringing.cancel}>
          {t('exports.stop')}
        </Button>
      </div>
    </Notice>
  );
}

interface TroubleProps {
  readonly state: ExportsState;
  readonly bringing: ExportsImport;
}

/** Why an export was not read, and what to do. */
function Trouble({ state, bringing }: TroubleProps) {
  const { language, t } = useExportsText();
  const onDismiss = bringing.cancel;
  switch (state.kind) {
    case 'unreadable':
      return (
        <Notice kind="failure" title={t('exports.unreadable', state)} onDismiss={onDismiss}>
          <p>{inLanguage(language, refusalTexts[state.reason])}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice kind="failure" title={t('exports.readFailed', state)} onDismiss={onDismiss}>
          <ProblemWords problem={state.problem} />
        </Notice>
      );
    case 'open':
      return <OpenQuestionNotice state={state} bringing={bringing} />;
    default:
      return null;
  }
}
