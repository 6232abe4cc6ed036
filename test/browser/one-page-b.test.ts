import { runOnOnePage } from './on-one-page';

runOnOnePage([
  'thin-line',
  'validation-question',
  'region-keys',
  'pane-check',
  'pane-fixes',
  'pane-undecided',
  'pane-open',
  'pane-insert',
  'pane-repair',
  'pane-prepared',
  'pane-units',
  'files',
  'pane-word',
  'pane-published',
  'pane-last-year',
  'pane-subordinates',
  'pane-exports',
  'pane-start',
  'pane-failure',
  'pane-out-of-reach',
]);
