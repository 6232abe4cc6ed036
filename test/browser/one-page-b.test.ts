import { runOnOnePage } from './on-one-page';

runOnOnePage([
  'thin-line',
  'validation-question',
  'region-keys',
  'switch-bar',
  'pane-check',
  'pane-open',
  'pane-insert',
  'pane-repair',
  'pane-units',
  'files',
  'pane-word',
  'pane-last-year',
  'pane-start',
  'pane-failure',
]);
