import { runTogether } from './run-together';

runTogether('packs');
