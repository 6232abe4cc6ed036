import { Field, Select } from '@fluentui/react-components';
import { inLanguage } from '../messages/languages';
import { useNarrativeText } from './narrative-text';
import type { DraftStore } from './draft-store';
import type { NarrativeText } from './use-text';

interface StyleChooserProps {
  readonly text: NarrativeText;
  readonly drafts: DraftStore;
}

/** As whose text it is written, where there is a choice. */
export function StyleChooser({ text: { styles, style, draftKey }, drafts }: StyleChooserProps) {
  const { language, t } = useNarrativeText();
  if (styles.length < 2) return null;
  return (
    <Field label={t('narrative.style')}>
      <Select
        value={style.id}
        onChange={(_, { value }) => {
          drafts.chooseStyle(draftKey, value);
        }}
      >
        {styles.map(({ id, name }) => (
          <option key={id} value={id}>
            {inLanguage(language, name)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
