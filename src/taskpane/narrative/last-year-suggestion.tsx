import { Button } from '@fluentui/react-components';
import { printedPlacesWords } from '../../app/last-year/printed-places';
import type { SuggestedText } from '../../app/narrative/suggested-texts';
import { inLanguage } from '../messages/languages';
import { useNarrativeText } from './narrative-text';

interface LastYearSuggestionProps {
  readonly suggestion: SuggestedText;
  /** What the field is called. */
  readonly label: string;
  readonly onUse: (text: string) => void;
}

/** What was written the year before, beside the empty field of this year: used only if the user says so. */
export function LastYearSuggestion({ suggestion, label, onUse }: LastYearSuggestionProps) {
  const { language, t } = useNarrativeText();
  const { text, at } = suggestion;
  return (
    <details className="narrative__suggestion">
      <summary>
        {t('narrative.lastYear', { at: inLanguage(language, printedPlacesWords(at)) })}
      </summary>
      <p lang="zh-CN">{text}</p>
      <Button
        size="small"
        aria-label={t('narrative.useLastYearFor', { label })}
        onClick={() => {
          onUse(text);
        }}
      >
        {t('narrative.useLastYear')}
      </Button>
    </details>
  );
}
