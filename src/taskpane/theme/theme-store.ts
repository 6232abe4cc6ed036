import { createStore, type Store } from '../store/store';
import { chooseTheme, type OfficeColors, type ThemeName } from './choose-theme';
import { readOfficeColors } from './office-colors';

/**
 * The theme that fits now. Excel has no event for a changed theme (OfficeThemeChanged is Outlook's), so Office is asked
 * again whenever the pane gets the focus or is shown; forced colours and dark mode are followed as they change.
 */
export function followTheme(): Store<ThemeName> {
  const forced = matchMedia('(forced-colors: active)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const now = (): ThemeName =>
    chooseTheme({
      office: officeColors(),
      forcedColors: forced.matches,
      prefersDark: dark.matches,
    });
  const store = createStore(now());
  const look = () => {
    store.set(now());
  };
  forced.addEventListener('change', look);
  dark.addEventListener('change', look);
  addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return store;
}

// The library parses what the host hands it only now, and throws when that is nothing.
function officeColors(): OfficeColors | null {
  try {
    return readOfficeColors(Office.context.officeTheme);
  } catch {
    return null;
  }
}
