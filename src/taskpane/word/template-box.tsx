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
  return (
    <div className="word__template">
      <label htmlFor="word-template">{t('word.template')}</label>
      <input
        id="word-template"
        type="file"
        aria-describedby="word-template-hint"
        accept=".docx"
        onChange={({ currentTarget }) => {
          const [template] = currentTarget.files ?? [];
          if (template) void word.fill(wantedOf(text), template);
          // So that the same file can be chosen again once it was changed.
          currentTarget.value = '';
        }}
      />
      <p id="word-template-hint" className="narrative__note">
        {t('word.templateHint')}
      </p>
    </div>
  );
}
