import type { AcceptOutcome, FixOutcome } from '../../app';
import type { FindingPlace } from './finding-place';

/** What was done about findings last. */
export type LastDeed =
  | {
      readonly deed: 'fixed';
      readonly places: readonly [FindingPlace, ...FindingPlace[]];
      readonly outcome: FixOutcome;
    }
  | {
      readonly deed: 'accepted' | 'withdrawn';
      readonly sheet: string;
      readonly address: string;
      readonly outcome: AcceptOutcome;
    };
