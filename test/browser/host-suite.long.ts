import { runFiles } from './host-suite/run-files';

runFiles('test/host/add-in');
runFiles('test/host/object-model');
