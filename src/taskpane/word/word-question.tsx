import { Button } from '@fluentui/react-components';
import type { ReadDisclosure } from '../../app';
import { Notice } from '../notice/notice';
import type { TextToExport } from './text-to-export';
import { inLanguage } from '../messages/languages';
import { wantedOf } from './wanted-text';
import { lacksWords, type WordExport } from './word-export';
import { useWordText } from './word-text';

interface WordQuestionProps {
  readonly word: WordExport;
  readonly read: ReadDisclosure;
  readonly text: TextToExport;
}

/** So many gaps are named; who sees them knows that it is not the time. */
const mostNamed = 8;

/** What the document would lack, before it is written. */
export function WordQuestion({ word, read, text }: WordQuestionProps) {
  const { language, t } = useWordText();
  const { undecided } = read;
  const hasErrors = read.errors > 0;
  const { gaps, missing } = read.disclosure;
  const named = gaps.slice(0, mostNamed);
  const more = gaps.length - named.length;
  return (
    <Notice kind="question" title={t(titleOf(read))} onEscape={word.dismiss}>
      {hasErrors && <p>{t('word.errors', { count: String(read.errors) })}</p>}
      {undecided.length > 0 && (
        <>
          <p>{t('word.undecided', { count: String(undecided.length) })}</p>
          <ul>
            {undecided.slice(0, mostNamed).map(({ sheet, at, words }) => (
              <li key={`${sheet} ${at} ${words.zh}`}>
                {`${sheet}!${at} ${inLanguage(language, words)}`}
              </li>
            ))}
          </ul>
          {undecided.length > mostNamed && (
            <p>{t('word.more', { count: String(undecided.length - mostNamed) })}</p>
          )}
        </>
      )}
      {gaps.length > 0 && (
        <>
          <p>{t('word.gaps', { count: String(gaps.length) })}</p>
          <ul lang="zh-CN">
            {named.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
          {more > 0 && <p>{t('word.more', { count: String(more) })}</p>}
        </>
      )}
      {missing.length > 0 && <p>{t('word.missing', { forms: missing.map(text.titleOf) })}</p>}
      {read.tooLarge.length > 0 && <p>{t('word.tooLarge', { sheets: read.tooLarge })}</p>}
      <div className="notice__actions">
        <Button
          autoFocus={!hasErrors}
          size="small"
          appearance={hasErrors ? 'secondary' : 'primary'}
          onClick={() => void word.goOn(wantedOf(text))}
        >
          {t('word.goOn')}
        </Button>
        <Button
          autoFocus={hasErrors}
          size="small"
          appearance={hasErrors ? 'primary' : 'secondary'}
          onClick={word.dismiss}
        >
          {t('word.back')}
        </Button>
      </div>
    </Notice>
  );
}

function titleOf(read: ReadDisclosure): 'word.ask' | 'word.askErrors' | 'word.askUndecided' {
  if (lacksWords(read)) return 'word.ask';
  return read.errors > 0 ? 'word.askErrors' : 'word.askUndecided';
}
