import { setFlagsFromString } from 'node:v8';

/** Of the release of V8 that this was measured with: others count in other units, or do not know the word. */
const measured = /^11\.3\./;
/** Eight times as long as V8 would wait. */
const flag = '--interrupt-budget=1080000';

/**
 * A program that runs for a second is over before the code pays that V8 optimizes for it, on threads of its own: of five files half
 * the processor's time went there. What runs longer is optimized all the same, a little later. Asked for before threads are started,
 * which share it.
 */
export function optimizeLater(): void {
  if (measured.test(process.versions.v8)) setFlagsFromString(flag);
}
