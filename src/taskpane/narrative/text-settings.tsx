import { Field, Select } from '@fluentui/react-components';
import {
  settingsOf,
  usualChoice,
  type TextSetting,
} from '../../domain/narrative/section/text-setting';
import { textSettings } from '../../packs/narrative/text-settings';
import { inLanguage } from '../messages/languages';
import { useStore } from '../store/store';
import { useNarrativeText } from './narrative-text';
import type { Narratives } from './narratives';
import type { NarrativeText } from './use-text';

interface TextSettingsProps {
  readonly text: NarrativeText;
  readonly narratives: Narratives;
}

/** How figures and set words are printed, where the department wants it otherwise than its locality. */
export function TextSettings({ text, narratives }: TextSettingsProps) {
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
        <SettingField key={setting.name} {...{ setting, text, narratives }} />
      ))}
    </details>
  );
}

function SettingField({
  setting,
  text: { typed, inWorkbook, draftKey, local },
  narratives,
}: TextSettingsProps & { readonly setting: TextSetting }) {
  const { language, t } = useNarrativeText();
  const isBusy = useStore(narratives.isBusy);
  const { name, label, choices } = setting;
  const usual = usualChoice(setting, local);
  const choose = (value: string) => {
    const base = inWorkbook[name] ?? '';
    narratives.drafts.type(draftKey, name, value, base);
    // While something else is written it is kept with what is typed, and offered with it.
    if (isBusy) return;
    const all = { ...inWorkbook, [name]: value };
    void narratives.keep({ key: draftKey, typed: all, read: inWorkbook, own: [name] });
  };
  return (
    <Field label={inLanguage(language, label)}>
      <Select
        value={typed[name] ?? ''}
        onChange={(_, { value }) => {
          choose(value);
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
