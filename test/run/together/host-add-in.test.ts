// First, so that what it takes down after each test holds for all files.
import '../../host/connect';
import { runTogether } from './run-together';

runTogether('host/add-in');
