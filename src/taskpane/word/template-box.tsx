import { FileChoice } from '../file-choice/file-choice';
import type { TextToExport } from './text-to-export';
import { useStore } from '../store/store';
import { wantedOf } from './wanted-text';
import type { WordExport } from './word-export';
import { useWordText } from './word-text';

interface TemplateBoxProps {
  readonly word: WordExport;
  readonly text: TextToExport;
}

/** Takes a document of the user's own, whose named places are filled. */
export function TemplateBox({ word, text }: TemplateBoxProps) {
  const { t } = useWordText();
  const state = useStore(word.state);
  return (
    <div className="word__template">
      <p>{t('word.template')}</p>
      <FileChoice
        words={{
          choose: t('word.chooseTemplate'),
          hint: t('word.templateHint', { example: '{{三公经费}}' }),
          onlyOne: t('word.oneTemplate'),
        }}
        accept=".docx"
        isBusy={state.kind === 'busy'}
        onFile={(template) => void word.fill(wantedOf(text), template)}
      />
    </div>
  );
}
