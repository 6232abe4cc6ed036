import { runOnOnePage } from './on-one-page';

runOnOnePage([
  'pane',
  'pane-projects',
  'pane-set',
  'pane-profile',
  'pane-feed',
  'pane-keyboard',
  'pane-dock',
  'pane-settings',
  'pane-narrative',
  'pane-narrative-forms',
  'pane-narrative-bad-input',
  'pane-narrative-rows',
  'pane-conflicts',
  'pane-text-settings',
  'pane-notices',
  'pane-walk',
]);
