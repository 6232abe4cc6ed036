import { CopyDiagnosis } from '../diagnosis/copy-diagnosis';
import { addInVersion } from '../diagnosis/version';
import { useInterfaceText } from '../messages/interface-text';
import type { PreferenceStore } from '../preferences/preference-store';
import { LanguageSetting } from '../settings/language-setting';
import { useStore } from '../store/store';
import './settings-page.css';

/** 设置. */
export function SettingsPage({ store }: { store: PreferenceStore }) {
  const { t } = useInterfaceText();
  const { preferences, kept } = useStore(store.state);
  return (
    <div className="settings">
      <section aria-labelledby="settings-language">
        <h2 id="settings-language">{t('settings.language')}</h2>
        <LanguageSetting
          labelledBy="settings-language"
          choice={preferences.language}
          onChoose={(language) => void store.change({ ...preferences, language })}
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
