import { Radio, RadioGroup } from '@fluentui/react-components';
import { useSettingsText } from './settings-text';
import { languageChoices, type LanguageChoice } from '../messages/languages';
import type { SettingsMessageKey } from '../messages/settings-message-keys';

const labels = {
  auto: 'settings.languageAuto',
  'zh-CN': 'settings.languageChinese',
  'en-US': 'settings.languageEnglish',
} as const satisfies Record<LanguageChoice, SettingsMessageKey>;

interface LanguageSettingProps {
  readonly labelledBy: string;
  readonly choice: LanguageChoice;
  readonly onChoose: (choice: LanguageChoice) => void;
}

/** Which language the pane speaks. */
export function LanguageSetting({ labelledBy, choice, onChoose }: LanguageSettingProps) {
  const { t } = useSettingsText();
  return (
    <RadioGroup
      aria-labelledby={labelledBy}
      value={choice}
      onChange={(_, { value }) => {
        const chosen = languageChoices.find((one) => one === value);
        if (chosen) onChoose(chosen);
      }}
    >
      {languageChoices.map((one) => (
        <Radio key={one} value={one} label={t(labels[one])} />
      ))}
    </RadioGroup>
  );
}
