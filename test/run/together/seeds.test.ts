import { runTogether } from './run-together';

runTogether('seeds');
