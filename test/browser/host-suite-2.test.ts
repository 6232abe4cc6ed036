import { runPart } from './host-suite/run-part';

runPart(1, 2);
