import type { StatementWords } from '../statement/statement-words';
import { checkAgencyItems } from './checks/agency-items';
import { checkAgainstItself } from './checks/against-itself';
import { checkAgainstTables } from './checks/against-tables';
import { checkAssetDates } from './checks/asset-dates';
import { checkBalance } from './checks/balance';
import { checkCauses } from './checks/causes';
import { checkCodesOfNames } from './checks/codes-of-names';
import { checkCountedItems } from './checks/counted-items';
import { checkCountedNames } from './checks/counted-names';
import { checkDirections } from './checks/directions';
import { checkFlatAndChanged } from './checks/flat-and-changed';
import { checkFlats } from './checks/flats';
import { checkGlossary } from './checks/glossary';
import { checkGrowths } from './checks/growths';
import { checkNone } from './checks/none';
import { checkOtherDepartment } from './checks/other-department';
import { checkPeopleCounts } from './checks/people-counts';
import { checkPlans } from './checks/plans';
import { checkPrintedFigures } from './checks/printed-figures';
import { checkSections } from './checks/sections';
import { checkShares } from './checks/shares';
import { checkSharesTogether } from './checks/shares-together';
import { checkSums } from './checks/sums';
import { checkThreePublic } from './checks/three-public';
import { checkThreePublicChanges } from './checks/three-public-changes';
import { checkThreePublicDeltas } from './checks/three-public-deltas';
import { checkThreePublicUnsaid } from './checks/three-public-unsaid';
import { checkVehicleCosts } from './checks/vehicle-costs';
import { checkVehicleCounts } from './checks/vehicle-counts';
import { checkVehicleRentals } from './checks/vehicle-rentals';
import { checkWords } from './checks/wording';
import { checkYears } from './checks/years';
import { withMeantYears } from './meant-years';
import type { TextAnswer } from './text-finding';
import type { TextRules } from './text-rules';
import { readText, type TextSource, type TextToCheck } from './text-to-check';

/** First those of figures, then of directions and years, then of the form of the text. */
const checks: readonly ((text: TextToCheck) => readonly TextAnswer[])[] = [
  checkAgainstTables,
  checkAgainstItself,
  checkSums,
  checkBalance,
  checkShares,
  checkSharesTogether,
  checkGrowths,
  checkThreePublic,
  checkNone,
  checkDirections,
  checkFlats,
  checkFlatAndChanged,
  checkThreePublicChanges,
  checkThreePublicUnsaid,
  checkThreePublicDeltas,
  checkAgencyItems,
  checkCauses,
  checkYears,
  checkPlans,
  checkOtherDepartment,
  checkCodesOfNames,
  checkAssetDates,
  checkVehicleCounts,
  checkPeopleCounts,
  checkVehicleCosts,
  checkVehicleRentals,
  checkCountedNames,
  checkCountedItems,
  checkSections,
  checkGlossary,
  checkPrintedFigures,
  checkWords,
];

/** What the rules say of a text, place by place. Pure. */
export function checkText(
  source: TextSource,
  words: StatementWords,
  rules: TextRules,
): readonly TextAnswer[] {
  const text = withMeantYears(readText(source, words, rules));
  return checks.flatMap((check) => check(text));
}
