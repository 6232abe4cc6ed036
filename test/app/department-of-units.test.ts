import fc from 'fast-check';
import { consolidation } from '../../src/packs/consolidation/consolidation';
import { layouts } from '../domain/every-layout';
import { anyDepartment, silentlyWrong } from './department-of-units';

const gathered = layouts.filter(
  ([, { form }]) => !form.perProject && !consolidation.own.includes(form.id),
);

test.each(gathered)(
  '%s: whatever comes back from the units, no figure of the sums is wrong without a word',
  (_, layout) => {
    fc.assert(
      fc.property(anyDepartment(layout), (run) => {
        expect(silentlyWrong(layout, run)).toEqual([]);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 12), seed: Number(process.env['SEED'] ?? 20_261) },
    );
  },
);
