import { Field, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
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
  const keep = useKept(text, narratives);
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

/** Writes choices into the workbook by their names; one that is made while something else is written goes in after it. */
function useKept(
  { typed, inWorkbook, draftKey }: NarrativeText,
  narratives: Narratives,
): (name: string, value: string) => void {
  const isBusy = useStore(narratives.isBusy);
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  useEffect(() => {
    if (isBusy || waiting.length === 0) return;
    setWaiting([]);
    const own = waiting.filter((name) => (typed[name] ?? '') !== (inWorkbook[name] ?? ''));
    if (own.length === 0) return;
    const chosen = Object.fromEntries(own.map((name) => [name, typed[name] ?? '']));
    const all = { ...inWorkbook, ...chosen };
    void narratives.keep({ key: draftKey, typed: all, read: inWorkbook, own });
  }, [isBusy, waiting, typed, inWorkbook, draftKey, narratives]);
  return (name, value) => {
    narratives.drafts.type(draftKey, name, value, inWorkbook[name] ?? '');
    setWaiting((others) => [...others.filter((one) => one !== name), name]);
  };
}

function SettingField({
  setting,
  text: { typed, local },
  keep,
}: Pick<TextSettingsProps, 'text'> & {
  readonly setting: TextSetting;
  readonly keep: (name: string, value: string) => void;
}) {
  const { language, t } = useNarrativeText();
  const { name, label, choices } = setting;
  const usual = usualChoice(setting, local);
  return (
    <Field label={inLanguage(language, label)}>
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
