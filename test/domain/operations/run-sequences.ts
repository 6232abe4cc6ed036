import fc from 'fast-check';
import { arbitraryValues } from '../arbitrary-values';
import { anyOrigin, type Layout } from '../every-layout';
import { anyIntention } from './choose-operation';
import { beginHistory, takeStep } from './run-operations';
import { userSheet } from './user-sheet';

interface Sequences {
  readonly seed: number;
  readonly sequences: number;
  /** How many steps each sequence is long. */
  readonly steps: number;
}

/** Lets users at a form, and says how many steps were made; fails with the steps that led to a wrong reading. */
export function runSequences(layout: Layout, { seed, sequences, steps }: Sequences): number {
  let made = 0;
  fc.assert(
    fc.property(
      arbitraryValues(layout.style, layout.form.unit),
      anyOrigin,
      fc.array(anyIntention, { minLength: steps, maxLength: steps }),
      (values, origin, intentions) => {
        let history = beginHistory(userSheet(layout, values, origin));
        const operations: string[] = [];
        for (const intention of intentions) {
          const step = takeStep(history, intention);
          history = step.history;
          if (step.operation === null) continue;
          made += 1;
          operations.push(JSON.stringify(step.operation));
          if (step.faults.length > 0) throw new Error([...operations, ...step.faults].join('\n'));
        }
      },
    ),
    { numRuns: sequences, seed, interruptAfterTimeLimit: 50_000, endOnFailure: sequences > 10 },
  );
  return made;
}
