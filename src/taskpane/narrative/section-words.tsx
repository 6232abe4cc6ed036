import { wordsOffered } from '../../domain/narrative/section/chosen-sections';
import type { Section } from '../../domain/narrative/section/narrative-style';
import { sectionWords } from '../../packs/narrative/section-words';
import { useNarrativeText } from './narrative-text';
import { SettingField } from './setting-field';
import type { KeepChoice } from './use-kept-choices';
import type { NarrativeText } from './use-text';

interface SectionWordsProps {
  readonly section: Section;
  readonly text: NarrativeText;
  readonly keep: KeepChoice;
}

/** In whose words a section is printed, where there are several. */
export function SectionWords({ section, text, keep }: SectionWordsProps) {
  const { t } = useNarrativeText();
  const setting = wordsOffered(sectionWords, section);
  if (!setting) return null;
  return (
    <div className="narrative__wording">
      <SettingField label={t('narrative.wording')} {...{ setting, text, keep }} />
    </div>
  );
}
