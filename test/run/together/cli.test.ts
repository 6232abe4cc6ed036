import { runTogether } from './run-together';

runTogether('cli');
