import { CopyDiagnosis } from '../diagnosis/copy-diagnosis';
import { addInVersion } from '../diagnosis/version';
import { useSettingsText } from '../settings/settings-text';
import type { PreferenceStore } from '../preferences/preference-store';
import { LanguageSetting } from '../settings/language-setting';
import { ProfileSection } from '../settings/profile-section';
import type { ProfileWork } from '../settings/profile-work';
import type { Later } from '../store/later';
import { useStore } from '../store/store';
import './settings-page.css';

interface SettingsPageProps {
  readonly store: PreferenceStore;
  readonly work: Later<ProfileWork>;
}

/** 设置. */
export function SettingsPage({ store, work }: SettingsPageProps) {
  const { t } = useSettingsText();
  const { preferences, kept } = useStore(store.state);
  return (
    <div className="settings">
      <section aria-labelledby="settings-profile">
        <h2 id="settings-profile">{t('profile.heading')}</h2>
        <ProfileSection work={work} />
      </section>
      <section aria-labelledby="settings-language">
        <h2 id="settings-language">{t('settings.language')}</h2>
        <LanguageSetting
          labelledBy="settings-language"
          choice={preferences.language}
          onChoose={(language) => void store.change((before) => ({ ...before, language }))}
        />
        <p className="settings__note">{t(kept ? 'settings.stored' : 'settings.notStored')}</p>
      </section>
      <section aria-labelledby="settings-theme">
        <h2 id="settings-theme">{t('settings.theme')}</h2>
        <p className="settings__note">{t('settings.themeNote')}</p>
      </section>
      <section aria-labelledby="settings-help">
        <h2 id="settings-help">{t('settings.help')}</h2>
        <p className="settings__note">{t('settings.helpNote')}</p>
        <CopyDiagnosis />
        <p className="settings__note">{t('settings.version', { version: addInVersion })}</p>
      </section>
    </div>
  );
}
