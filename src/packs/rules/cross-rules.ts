import type { CrossRule } from '../../domain/check/cross/cross-rule';
import { assetRules } from './cross/asset-rules';
import { codeRules, housingRules } from './cross/code-rules';
import { dateRules } from './cross/date-rules';
import { documentRules } from './cross/document-rules';
import { departmentRules } from './cross/department-rules';
import { economicRules } from './cross/economic-rules';
import { projectRules } from './cross/project-rules';
import { repeatsRules } from './cross/repeats-rules';
import { at, atMost, equal } from './cross/terms';

const whole: readonly CrossRule[] = [
  equal('X-T11', at('F17', 'basic'), at('F09', 'basic')),
  equal('X-T11', at('F17', 'project'), at('F09', 'project')),
  { ...equal('X-T11', at('F17', 'total'), at('F07', 'incomeTotal')), follows: ['X-T11'] },
];

const others: readonly CrossRule[] = [
  atMost('X-T10', at('F04', 'thisYear'), at('F07', 'expenditureTotal')),
  {
    id: 'X-TP-VEH',
    kind: 'formsNeed',
    left: at('F14', 'vehicleRunning'),
    right: { form: 'F05', field: 'vehiclesQuantity', and: ['vehiclesValue'] },
  },
];

/** The forms of one department against each other, the finer rules first: what follows from them is told below them. */
export const crossRules: readonly CrossRule[] = [
  ...departmentRules,
  ...codeRules,
  ...economicRules,
  ...housingRules,
  ...projectRules,
  ...whole,
  ...others,
  ...assetRules,
  ...documentRules,
  ...dateRules,
  ...repeatsRules,
];
