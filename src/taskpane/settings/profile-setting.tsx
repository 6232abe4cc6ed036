import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type FormEvent } from 'react';
import { useSettingsText } from './settings-text';
import { draftFaults, type CheckedField } from '../profile/draft-faults';
import { profileOf } from '../profile/profile-draft';
import { hasChanges } from '../profile/profile-editor';
import type { ProfileWork } from './profile-work';
import { useStore } from '../store/store';
import { UnitOffer } from '../units/unit-offer';
import { ProfileFields } from './profile-fields';
import { ProfileOutcome } from './profile-outcome';
import { ProfileStyles } from './profile-styles';
import './profile-setting.css';

/** 单位信息: typed here, and written into the workbook when the user says so. */
export function ProfileSetting({ work }: { work: ProfileWork }) {
  const { profiles, editor, unknownDepartment } = work;
  const { t } = useSettingsText();
  const form = useRef<HTMLFormElement>(null);
  const state = useStore(editor.state);
  const isBusy = useStore(profiles.saving).kind === 'busy';
  const isChanged = hasChanges(state, unknownDepartment);

  const isAskedFor = useStore(editor.isAskedFor);
  useEffect(() => {
    if (!isAskedFor) return;
    editor.isAskedFor.set(false);
    const [first = 'department'] = Object.keys(draftFaults(editor.state.get().draft));
    form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
  }, [editor, isAskedFor]);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const wrong = Object.keys(draftFaults(state.draft)) as CheckedField[];
    const [first] = wrong;
    if (first === undefined) {
      if (isChanged && !isBusy) void profiles.save(profileOf(state.draft));
      return;
    }
    editor.leave(...wrong);
    form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
  };

  return (
    <form ref={form} className="profile" noValidate onSubmit={save}>
      <p className="settings__note">{t('profile.purpose')}</p>
      <ProfileFields work={work} />
      <ProfileStyles work={work} />
      <div className="profile__actions">
        <Button type="submit" appearance="primary" disabledFocusable={!isChanged || isBusy}>
          {isBusy ? t('profile.saving') : t('profile.save')}
        </Button>
        {isChanged && !isBusy && (
          <Button type="button" onClick={editor.discard}>
            {t('profile.discard')}
          </Button>
        )}
      </div>
      {/* That it was saved is said below. */}
      <p className="settings__note" role="status" aria-live={isChanged ? undefined : 'off'}>
        {isBusy ? '' : isChanged ? t('profile.changed') : state.saved ? t('profile.same') : ''}
      </p>
      <ProfileOutcome work={work} />
      <UnitOffer units={work.units} profile={state.saved} />
    </form>
  );
}
