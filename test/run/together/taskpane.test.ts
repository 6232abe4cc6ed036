import { runTogether } from './run-together';

runTogether('taskpane');
