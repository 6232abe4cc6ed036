import type { FormSample } from '../sample';
import { functionalFigures } from './henan-functional';
import { department, departmentCode, henanSample } from './henan-sample';

const unit = { unitCode: departmentCode, unitName: department };

const expenditure = {
  units: [
    {
      ...unit,
      items: functionalFigures.map(({ codes, amounts }) => ({ ...codes, ...amounts })),
    },
  ],
};

/** F07 to F11, F14 and F15. F08 is announced by the disclosure and not printed there: its figures follow from the others. */
export const budgetSamples: readonly FormSample[] = [
  henanSample('F07', 'standard', {
    general: 1934.49,
    generalAppropriation: 1934.49,
    function201: 1906.19,
    function208: 12.43,
    function210: 15.87,
  }),
  henanSample('F08', 'standard', {
    units: [
      {
        ...unit,
        items: functionalFigures.map(({ codes, total }) => ({ ...codes, general: total })),
      },
    ],
  }),
  henanSample('F09', 'standard', expenditure),
  henanSample('F10', 'standard', {
    incomeGeneral: 1934.49,
    incomeGeneralAppropriation: 1934.49,
    function201General: 1906.19,
    function201GeneralAppropriation: 1906.19,
    function208General: 12.43,
    function208GeneralAppropriation: 12.43,
    function210General: 15.87,
    function210GeneralAppropriation: 15.87,
  }),
  henanSample('F11', 'standard', expenditure),
  henanSample('F14', 'rowNoted', {
    abroad: 0,
    vehiclePurchase: 0,
    vehicleRunning: 0,
    reception: 0,
  }),
  henanSample('F15', 'standard', {}),
];
