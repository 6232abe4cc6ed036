import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DocumentIcon } from '../icons/icons';
import { useStore } from '../store/store';
import { CommandLine } from './command-line';
import { CopyBox } from './copy-box';
import { canSaveFiles } from './save-file';
import { TemplateBox } from './template-box';
import { WordNotice } from './word-notice';
import { useWordText } from './word-text';
import { wantedOf, type WordBoxProps } from './wanted-text';
import './word.css';

/** The disclosure as a Word document; where a pane can save no file, as text to be pasted into one. */
export function WordBox({
  word,
  text,
  source,
  describedBy,
  show,
  children,
}: WordBoxProps & {
  /** What is said of the whole text, among the children. */
  readonly describedBy: string;
  readonly show: (sheet: string, address: string) => Promise<void>;
  readonly children: ReactNode;
}) {
  const { t } = useWordText();
  const state = useStore(word.state);
  const isBusy = state.kind === 'busy';
  return (
    <section className="word" aria-labelledby="word-heading">
      <h2 id="word-heading">{t('word.heading')}</h2>
      <p className="narrative__note">{t('word.intro')}</p>
      {children}
      {canSaveFiles(String(Office.context.platform)) ? (
        <Button
          icon={<DocumentIcon />}
          disabledFocusable={isBusy}
          aria-describedby={describedBy}
          onClick={() => {
            if (!isBusy) void word.begin(wantedOf(text));
          }}
        >
          {t('word.export')}
        </Button>
      ) : (
        <p>{t('word.noFiles')}</p>
      )}
      {canSaveFiles(String(Office.context.platform)) && <TemplateBox word={word} text={text} />}
      <WordNotice {...{ word, state, text, show }} />
      <CopyBox word={word} text={text} source={source} />
      <CommandLine profile={source.profile} />
    </section>
  );
}
