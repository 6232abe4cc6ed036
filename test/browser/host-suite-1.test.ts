import { runPart } from './host-suite/run-part';

runPart(0, 2);
