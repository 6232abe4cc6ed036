import { usualStyle } from '../../domain/form/chosen-style';
import { Field, Select } from '@fluentui/react-components';
import { formName } from '../messages/form-names';
import { useSettingsText } from './settings-text';
import { inLanguage } from '../messages/languages';
import type { ProfileDraft } from '../profile/profile-draft';
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
            value={draft.styles[form.id] ?? usualOf(form, draft.level)?.id}
            onChange={(_, { value }) => {
              editor.type({ styles: withStyle(draft, form, value) });
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

type ListedForm = ReturnType<ProfileWork['formsOf']>[number];

function usualOf({ styles }: ListedForm, level: string) {
  return usualStyle(styles, level === '' ? null : level);
}

/** The usual layout is what holds where none is chosen: choosing it again leaves no trace. */
function withStyle(
  { styles, level }: Pick<ProfileDraft, 'styles' | 'level'>,
  form: ListedForm,
  styleId: string,
): ProfileDraft['styles'] {
  const others = Object.fromEntries(Object.entries(styles).filter(([id]) => id !== form.id));
  return styleId === usualOf(form, level)?.id ? others : { ...others, [form.id]: styleId };
}
