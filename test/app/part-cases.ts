import type { FormValues } from '../../src/domain/form/form-values';
import type { Edits } from './checked-form';

/** A form, what is put into it, what is typed over its cells, the verdict, and what is said of it then. */
export type FormCase = readonly [
  string,
  string,
  string,
  FormValues,
  Edits,
  string,
  readonly string[],
];

/** What is printed as a part and is more than its whole. */
export const partCases: readonly FormCase[] = [
  [
    'a quantity of which a part is more, whatever its value',
    'F05',
    'b',
    { buildingsQuantity: 1200, buildingsValue: 600, officesQuantity: 1500, officesValue: 500 },
    {},
    'fail',
    ['AS-LE more B6 B5'],
  ],
  [
    'a part in a row of expenditure, and the sums of its column for the same reason',
    'F10',
    'standard',
    {
      ...{ incomeGeneral: 60, incomeGeneralAppropriation: 60 },
      ...{ function208General: 50.86, function208GeneralAppropriation: 58.86 },
      ...{ function213General: 9.14, function213GeneralAppropriation: 1.14 },
    },
    {},
    'fail',
    ['AR-SUM more F14 E14'],
  ],
  [
    'a part that makes its total too much as well',
    'F10',
    'standard',
    {
      incomeGeneral: 50.86,
      incomeGeneralAppropriation: 50.86,
      function208General: 50.86,
      function208GeneralAppropriation: 58.86,
    },
    {},
    'fail',
    [
      'AR-SUM more F6 E6 ← 1',
      'AR-SUM more F14 E14',
      'AR-SUM more F38 E38 ← 1',
      'X-T04 moreThanSum F38 B8 B12 ← 1',
    ],
  ],
];
