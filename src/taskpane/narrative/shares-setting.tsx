import { Checkbox } from '@fluentui/react-components';
import type { PreferenceStore } from '../preferences/preference-store';
import { useStore } from '../store/store';
import { useNarrativeText } from './narrative-text';

/** Whether shares are printed so that they add up to 100%. */
export function SharesSetting({ preferences }: { readonly preferences: PreferenceStore }) {
  const { t } = useNarrativeText();
  const { fullShares } = useStore(preferences.state).preferences;
  return (
    <Checkbox
      label={t('narrative.fullShares')}
      checked={fullShares}
      onChange={(_, { checked }) => {
        void preferences.change((before) => ({ ...before, fullShares: checked === true }));
      }}
    />
  );
}
