// `npm run test:long`: what `npm test` runs, and what takes too long for every change: all of the workbench's own host
// tests in Chromium, and long sequences of what users do.
import { env } from 'node:process';

env.TEST_LONG = '1';
await import('./main.js');
