import { useEffect, useLayoutEffect, useState } from 'react';
import { followLostFocus } from '../focus/follow-lost-focus';
import { chooseLanguage } from '../messages/languages';
import { InterfaceTextProvider } from '../messages/interface-text';
import { useStore } from '../store/store';
import { ThemeProvider } from '../theme/theme-provider';
import { followTheme } from '../theme/theme-store';
import { Page } from './page';
import { PageHead } from './page-head';
import { PageTabs } from './page-tabs';
import { pageIds, type PageId } from '../page-parts/page-id';
import type { Session } from './session';
import './app.css';

interface AppProps {
  readonly session: Session;
  readonly firstPage: PageId;
}

/** The pane: a title, four tabs, and the page that was chosen. */
export function App({ session, firstPage }: AppProps) {
  const [theme] = useState(followTheme);
  const [page, setPage] = useState(firstPage);
  const { preferences } = useStore(session.preferences.state);
  useEffect(() => {
    void session.preferences.load();
  }, [session]);
  useEffect(followLostFocus, []);
  useLayoutEffect(() => {
    // All pages scroll with the pane; each begins at its top.
    window.scrollTo(0, 0);
  }, [page]);
  const language = chooseLanguage(preferences.language, Office.context.displayLanguage);
  return (
    <ThemeProvider theme={theme}>
      <InterfaceTextProvider language={language}>
        <header className="pane__head">
          <PageHead />
          <PageTabs page={page} onSelect={setPage} />
        </header>
        <main className="pane__body">
          {pageIds.map((id) => (
            <div
              key={id}
              role="tabpanel"
              id={`page-${id}`}
              aria-labelledby={`tab-${id}`}
              hidden={id !== page}
            >
              {id === page && <Page id={id} session={session} onSelect={setPage} />}
            </div>
          ))}
        </main>
      </InterfaceTextProvider>
    </ThemeProvider>
  );
}
