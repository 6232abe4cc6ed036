import fc from 'fast-check';
import { arbitraryValues } from './arbitrary-values';
import { anyOrigin, layouts } from './every-layout';
import { anyIntention } from './operations/choose-operation';
import { beginHistory, takeStep } from './operations/run-operations';
import { userSheet } from './operations/user-sheet';

const seed = Number(process.env.SEED ?? 1);

describe.each(layouts)('%s', (_, layout) => {
  test('whatever users do, what they typed is read as what it is, or it is said what is not', () => {
    fc.assert(
      fc.property(
        arbitraryValues(layout.style, layout.form.unit),
        anyOrigin,
        fc.array(anyIntention, { minLength: 5, maxLength: 12, size: 'max' }),
        (values, origin, intentions) => {
          let history = beginHistory(userSheet(layout, values, origin));
          const made: string[] = [];
          for (const intention of intentions) {
            const step = takeStep(history, intention);
            history = step.history;
            made.push(JSON.stringify(step.operation));
            if (step.faults.length > 0) {
              throw new Error([...made, ...step.faults].join('\n'));
            }
          }
        },
      ),
      { numRuns: 5, seed },
    );
  });
});
