import type { Consolidation } from '../../domain/consolidate/consolidation';

const unit = ['unitCode', 'unitName'];
/** Their rows of units begin with a code. */
const coded = ['F08', 'F09', 'F11', 'F15', 'F16', 'F18', 'F19'];
const functionalClass = ['classCode', 'sectionCode', 'itemCode', 'itemName'];

export const consolidation: Consolidation = {
  added: ['amount', 'quantity'],
  keys: {
    'F01/units': ['unit'],
    'F02/duties': ['duty'],
    'F04/units': ['unit'],
    'F06/codes': ['code'],
    ...Object.fromEntries(
      ['F08', 'F09', 'F11', 'F15', 'F19'].flatMap((form) => [
        [`${form}/units`, unit],
        [`${form}/units/items`, functionalClass],
      ]),
    ),
    'F12/items': ['departmentCode', 'departmentName', 'governmentCode', 'governmentName'],
    'F13/items': [
      'departmentClass',
      'departmentSection',
      'departmentName',
      'governmentClass',
      'governmentSection',
      'governmentName',
    ],
    'F16/units': unit,
    'F18/units': unit,
  },
  unitNames: {
    'F01/units': 'unit',
    'F04/units': 'unit',
    ...Object.fromEntries(coded.map((form) => [`${form}/units`, 'unitName'])),
  },
  unitCodes: Object.fromEntries(coded.map((form) => [`${form}/units`, 'unitCode'])),
  // 整体绩效目标 are those of the department, not the sum of what its units aim at.
  own: ['F17'],
};
