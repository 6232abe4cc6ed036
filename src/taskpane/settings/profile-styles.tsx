import { Field, Select } from '@fluentui/react-components';
import { formName } from '../messages/form-names';
import { useSettingsText } from './settings-text';
import { inLanguage } from '../messages/languages';
import type { ProfileWork } from './profile-work';
import { useStore } from '../store/store';

/** The layouts of the forms that have several. */
export function ProfileStyles({ work }: { work: ProfileWork }) {
  const { editor, formsOf } = work;
  const { language, t } = useSettingsText();
  const { draft } = useStore(editor.state);
  const forms = formsOf(draft.packId).filter(({ styles }) => styles.length > 1);
  if (forms.length === 0) return null;
  return (
    <details className="profile__styles" open={Object.keys(draft.styles).length > 0 || undefined}>
      <summary>{t('profile.styles')}</summary>
      <p className="settings__note">{t('profile.stylesNote')}</p>
      {forms.map((form) => (
        <Field key={form.id} label={formName(language, form)}>
          <Select
            value={draft.styles[form.id] ?? form.styles[0]?.id}
            onChange={(_, { value }) => {
              editor.type({ styles: withStyle(draft.styles, form, value) });
            }}
          >
            {form.styles.map(({ id, name }) => (
              <option key={id} value={id}>
                {inLanguage(language, name)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </details>
  );
}

/** The first layout is what holds where none is chosen: choosing it again leaves no trace. */
function withStyle(
  styles: Readonly<Record<string, string>>,
  form: ReturnType<ProfileWork['formsOf']>[number],
  styleId: string,
): Readonly<Record<string, string>> {
  const others = Object.fromEntries(Object.entries(styles).filter(([id]) => id !== form.id));
  return styleId === form.styles[0]?.id ? others : { ...others, [form.id]: styleId };
}
