import { FluentProvider } from '@fluentui/react-components';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { useStore, type Store } from '../store/store';
import type { ThemeName } from './choose-theme';
import { fluentTheme } from './fluent-theme';

const ThemeNameContext = createContext<ThemeName>('light');

/** Fluent's design values for the theme that fits now, for everything below it. */
export function ThemeProvider(props: { theme: Store<ThemeName>; children: ReactNode }) {
  const name = useStore(props.theme);
  const theme = useMemo(() => fluentTheme(name), [name]);
  return (
    <ThemeNameContext value={name}>
      <FluentProvider theme={theme} className="pane">
        {props.children}
      </FluentProvider>
    </ThemeNameContext>
  );
}

export function useThemeName(): ThemeName {
  return use(ThemeNameContext);
}
