import { Field, Input, Select } from '@fluentui/react-components';
import { useSettingsText, type SettingsTranslate } from './settings-text';
import { inLanguage } from '../messages/languages';
import type { SettingsMessageKey } from '../messages/settings-message-keys';
import { firstYear, lastYear, longestDepartment, type CheckedField } from '../profile/draft-faults';
import { printMonth } from '../../domain/text/month';
import { yearOf } from '../profile/profile-draft';
import { shownFaults } from '../profile/profile-editor';
import type { ProfileWork } from './profile-work';
import { useStore } from '../store/store';
import { levels } from './levels';
import { publishedAdvice } from './published-advice';
import { packAdvice, type PackYears } from './pack-advice';

/** A month that is shown as example. */
const usualMonth = 2;

const labels = {
  department: 'profile.department',
  code: 'profile.code',
  year: 'profile.year',
  published: 'profile.published',
} as const satisfies Record<CheckedField, SettingsMessageKey>;

function adviceText(t: SettingsTranslate, { year, from, to }: PackYears): string {
  const words = { year: String(year), from: String(from) };
  return to === null
    ? t('profile.packYearsFrom', words)
    : t('profile.packYears', { ...words, to: String(to) });
}

function exampleYear(typed: string): number {
  return yearOf(typed) ?? new Date().getFullYear() + 1;
}

type Editor = ProfileWork['editor'];

/** The fields of the profile, each with what is wrong with it. */
export function ProfileFields({ work }: { work: ProfileWork }) {
  const { editor } = work;
  return (
    <>
      <TypedField editor={editor} name="department" required />
      <div className="profile__pair">
        <TypedField editor={editor} name="code" />
        <TypedField editor={editor} name="year" required />
      </div>
      <PackField work={work} />
      <div className="profile__pair">
        <LevelField editor={editor} />
        <UnitField editor={editor} />
      </div>
      <TypedField editor={editor} name="published" />
    </>
  );
}

function TypedField({
  editor,
  name,
  required = false,
}: {
  readonly editor: Editor;
  readonly name: CheckedField;
  readonly required?: boolean;
}) {
  const { t } = useSettingsText();
  const state = useStore(editor.state);
  const { draft } = state;
  const fault = shownFaults(state)[name];
  const advice = name === 'published' ? publishedAdvice(draft) : null;
  const words = {
    longest: String(longestDepartment),
    length: String(draft.department.trim().length),
    first: String(firstYear),
    last: String(lastYear),
    typed: draft[name].trim(),
    example: String(new Date().getFullYear() + 1),
    month: printMonth({ year: exampleYear(draft.year), month: usualMonth }, 'digits'),
  };
  return (
    <Field
      label={t(labels[name])}
      required={required}
      {...(advice && {
        validationMessage: t('profile.publishedOther', advice),
        validationState: 'warning' as const,
      })}
      {...(fault && {
        validationMessage: t(fault.message, words),
        validationState: 'error' as const,
      })}
    >
      <Input
        name={name}
        autoComplete="off"
        value={draft[name]}
        onChange={(_, { value }) => {
          editor.type({ [name]: value });
        }}
        onBlur={() => {
          editor.leave(name);
        }}
      />
    </Field>
  );
}

function PackField({ work: { editor, packs, formsOf } }: { readonly work: ProfileWork }) {
  const { language, t } = useSettingsText();
  const { draft } = useStore(editor.state);
  const advice = packAdvice(formsOf(draft.packId), draft.year);
  return (
    <Field
      label={t('profile.pack')}
      {...(advice && {
        validationMessage: adviceText(t, advice),
        validationState: 'warning' as const,
      })}
    >
      <Select
        name="packId"
        value={draft.packId}
        onChange={(_, { value }) => {
          editor.type({ packId: value, styles: {} });
        }}
      >
        {packs.map(({ id, title }) => (
          <option key={id} value={id}>
            {inLanguage(language, title)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function LevelField({ editor }: { readonly editor: Editor }) {
  const { t } = useSettingsText();
  const { draft } = useStore(editor.state);
  return (
    <Field label={t('profile.level')}>
      <Select
        name="level"
        value={draft.level}
        onChange={(_, { value }) => {
          editor.type({ level: value });
        }}
      >
        <option value="">{t('profile.notSaid')}</option>
        {levels.map(({ name, text }) => (
          <option key={name} value={name}>
            {t(text)}
          </option>
        ))}
        {draft.level !== '' && !levels.some(({ name }) => name === draft.level) && (
          <option value={draft.level}>{draft.level}</option>
        )}
      </Select>
    </Field>
  );
}

function UnitField({ editor }: { readonly editor: Editor }) {
  const { t } = useSettingsText();
  const { draft } = useStore(editor.state);
  return (
    <Field label={t('profile.unit')}>
      <Select
        name="unit"
        value={draft.unit}
        onChange={(_, { value }) => {
          editor.type({ unit: value === '元' || value === '万元' ? value : '' });
        }}
      >
        <option value="">{t('profile.unitOfForm')}</option>
        <option value="万元">{t('unit.万元')}</option>
        <option value="元">{t('unit.元')}</option>
      </Select>
    </Field>
  );
}
