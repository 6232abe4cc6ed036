import { createRoot } from 'react-dom/client';
import { BootScreen } from './boot/boot-screen';
import { startOffice } from './boot/start-office';
import { rememberError, watchErrors } from './diagnosis/last-error';
import { fetchStorage } from './preferences/preference-store';
import { App } from './shell/app';
import { PageBoundary } from './page-parts/page-boundary';
import { pageFromQuery } from './page-parts/page-id';
import { createSession, fetchParts } from './shell/session';
import './skeleton.css';

// Read before Office starts: some hosts change the address.
const firstPage = pageFromQuery(location.search);

watchErrors();
// A chunk that does not come is asked for again by the page that needs it, and fails there.
Promise.all([fetchParts(), fetchStorage()]).catch(rememberError);

function start(root: HTMLElement): void {
  const view = createRoot(root);
  const session = createSession();
  startOffice((decision) => {
    view.render(
      decision === 'start' ? (
        <PageBoundary failure={() => <BootScreen problem="paneFailed" />}>
          <App session={session} firstPage={firstPage} />
        </PageBoundary>
      ) : (
        <BootScreen problem={decision} />
      ),
    );
  });
}

const root = document.getElementById('root');
if (root) start(root);
