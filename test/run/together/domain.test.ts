import { runTogether } from './run-together';

runTogether('domain');
