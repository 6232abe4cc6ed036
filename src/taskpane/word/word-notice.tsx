import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ProblemWords } from '../notice/problem-words';
import { Notice } from '../notice/notice';
import type { TextToExport } from './text-to-export';
import { templateTexts } from '../../files/docx-template/unusable-template';
import { inLanguage } from '../messages/languages';
import { TemplateNotice } from './template-notice';
import { SavedNotice } from './saved-notice';
import type { WordExport, WordState } from './word-export';
import { WordQuestion } from './word-question';
import { useWordText, type WordTranslate } from './word-text';

interface WordNoticeProps {
  readonly word: WordExport;
  readonly state: WordState;
  readonly text: TextToExport;
  readonly show: (sheet: string, address: string) => Promise<void>;
}

/** An export, from how far it is to what became of it. */
export function WordNotice({ word, state, text, show }: WordNoticeProps): ReactNode {
  const { language, t } = useWordText();
  return (
    <>
      <div role="status">
        {state.kind === 'busy' && <WordProgress word={word} state={state} />}
        {state.kind === 'cancelled' && (
          <Notice kind="success" title={t('word.cancelled')} onDismiss={word.dismiss} />
        )}
        {state.kind === 'saved' && (
          <SavedNotice {...{ state, text, show }} onDismiss={word.dismiss} />
        )}
        {state.kind === 'filled' && (
          <TemplateNotice {...state} show={show} onDismiss={word.dismiss} />
        )}
      </div>
      {state.kind === 'unusable' && (
        <Notice
          kind="failure"
          title={t('word.unusable', { name: state.name })}
          onDismiss={word.dismiss}
        >
          <p>{inLanguage(language, templateTexts[state.fault])}</p>
        </Notice>
      )}
      {state.kind === 'asking' && <WordQuestion word={word} read={state.read} text={text} />}
      {state.kind === 'failed' && (
        <Notice kind="failure" title={t('word.failed')} onDismiss={word.dismiss}>
          <ProblemWords problem={state.problem} />
        </Notice>
      )}
    </>
  );
}

type Busy = Extract<WordState, { kind: 'busy' }>;

function WordProgress({ word, state }: { word: WordExport; state: Busy }) {
  const { t } = useWordText();
  const step = stepWords(state.progress, t);
  const { progress } = state;
  const isCounted = progress.step === 'printing';
  return (
    <div className="word__progress">
      <p>{state.isStopping ? t('word.stopping') : step}</p>
      <progress
        {...(isCounted && { value: progress.done, max: progress.total })}
        aria-label={step}
      />
      <Button size="small" disabledFocusable={state.isStopping} onClick={word.stop}>
        {t('word.stop')}
      </Button>
    </div>
  );
}

function stepWords(progress: Busy['progress'], t: WordTranslate): string {
  switch (progress.step) {
    case 'reading':
      return t('word.reading');
    case 'printing':
      return t('word.printing', { done: String(progress.done), total: String(progress.total) });
    case 'writing':
      return t('word.writing');
  }
}
