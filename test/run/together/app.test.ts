import { runTogether } from './run-together';

runTogether('app');
