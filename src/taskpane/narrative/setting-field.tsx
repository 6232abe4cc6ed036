import { Field, Select } from '@fluentui/react-components';
import { usualChoice, type TextSetting } from '../../domain/narrative/section/text-setting';
import { inLanguage } from '../messages/languages';
import { useNarrativeText } from './narrative-text';
import type { KeepChoice } from './use-kept-choices';
import type { NarrativeText } from './use-text';

interface SettingFieldProps {
  readonly setting: TextSetting;
  /** What it is called where its own name would repeat what stands above it. */
  readonly label?: string;
  readonly text: NarrativeText;
  readonly keep: KeepChoice;
}

/** What is chosen of a setting, and as first choice what the locality does. */
export function SettingField({ setting, label, text: { typed, local }, keep }: SettingFieldProps) {
  const { language, t } = useNarrativeText();
  const { name, choices } = setting;
  const usual = usualChoice(setting, local);
  return (
    <Field label={label ?? inLanguage(language, setting.label)}>
      <Select
        value={typed[name] ?? ''}
        onChange={(_, { value }) => {
          keep(name, value);
        }}
      >
        <option value="">
          {usual
            ? t('narrative.usual', { words: inLanguage(language, usual.label) })
            : t('narrative.usualWords')}
        </option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {inLanguage(language, one.label)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
