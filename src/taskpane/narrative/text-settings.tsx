import { settingsOf } from '../../domain/narrative/section/text-setting';
import { textSettings } from '../../packs/narrative/text-settings';
import { useNarrativeText } from './narrative-text';
import { SettingField } from './setting-field';
import type { KeepChoice } from './use-kept-choices';
import type { NarrativeText } from './use-text';

interface TextSettingsProps {
  readonly text: NarrativeText;
  readonly keep: KeepChoice;
}

/** How figures and set words are printed, where the department wants it otherwise than its locality. */
export function TextSettings({ text, keep }: TextSettingsProps) {
  const { t } = useNarrativeText();
  const settings = settingsOf(textSettings, text.style);
  const chosen = settings.filter(({ name }) => (text.typed[name] ?? '') !== '').length;
  return (
    <details className="narrative__settings">
      <summary>
        {chosen === 0
          ? t('narrative.settings')
          : t('narrative.settingsOwn', { count: String(chosen) })}
      </summary>
      <p className="narrative__note">{t('narrative.settingsHint')}</p>
      {settings.map((setting) => (
        <SettingField key={setting.name} {...{ setting, text, keep }} />
      ))}
    </details>
  );
}
