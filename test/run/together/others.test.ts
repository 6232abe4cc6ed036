import { runTogether } from './run-together';

for (const folder of ['commands', 'excel', 'layers', 'manifest', 'start']) runTogether(folder);
