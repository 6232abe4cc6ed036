import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { NarrativeText } from '../narrative/use-text';
import { wantedOf } from './wanted-text';
import type { WordExport } from './word-export';
import { useWordText } from './word-text';

interface TemplateBoxProps {
  readonly word: WordExport;
  readonly text: NarrativeText;
}

/** Takes a document of the user's own, whose named places are filled. */
export function TemplateBox({ word, text }: TemplateBoxProps) {
  const { t } = useWordText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="word__template">
      <p id="word-template">{t('word.template')}</p>
      <Button
        aria-labelledby="word-template word-choose"
        aria-describedby="word-template-hint"
        onClick={() => input.current?.click()}
      >
        <span id="word-choose">{t('word.chooseTemplate')}</span>
      </Button>
      {/* The browser's own button speaks the language of the browser. */}
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx"
        onChange={({ currentTarget }) => {
          const [template] = currentTarget.files ?? [];
          if (template) void word.fill(wantedOf(text), template);
          // So that the same file can be chosen again once it was changed.
          currentTarget.value = '';
        }}
      />
      <p id="word-template-hint" className="narrative__note">
        {t('word.templateHint', { example: '{{三公经费}}' })}
      </p>
    </div>
  );
}
