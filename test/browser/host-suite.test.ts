import { runFiles } from './host-suite/run-files';

// Where a browser is not Node: timers, events, storage, dialogs, and a request that fails. `npm run test:long` runs all.
runFiles('test/host/add-in', [
  'command-faults.host.ts',
  'follow-check.host.ts',
  'follow-selection.host.ts',
  'follow-totals.host.ts',
  'insert-form.host.ts',
  'ribbon-insert.host.ts',
  'save-profile.host.ts',
]);
