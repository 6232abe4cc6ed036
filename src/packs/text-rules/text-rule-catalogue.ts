import type { TextRuleFacts } from './text-rule-facts';
import { countRules } from './count-rules';
import { departmentRules } from './department-rules';
import { figureRules } from './figure-rules';
import { proseRules } from './prose-rules';
import { rentalRules } from './rental-rules';
import { threePublicRules } from './three-public-rules';

/** For the documentation and the tests; the checks do not load it. */
export const textRuleCatalogue: readonly TextRuleFacts[] = [
  ...figureRules,
  ...threePublicRules,
  ...rentalRules,
  ...proseRules,
  ...countRules,
  ...departmentRules,
];
