import type { Pack } from '../domain/form/pack';
import { basicExpenditure } from './forms/basic-expenditure';
import { budgetOverview } from './forms/budget-overview';
import { departmentExpenditure } from './forms/department-expenditure';
import { economicClassification } from './forms/economic-classification';
import { fiscalAppropriation } from './forms/fiscal-appropriation';
import { fundExpenditureOfHenan } from './forms/fund-expenditure';
import { generalExpenditure } from './forms/general-expenditure';
import { income } from './forms/income';
import { overallTargets } from './forms/overall-targets';
import { projectExpenditure } from './forms/project-expenditure';
import { projectTargetSummary } from './forms/project-target-summary';
import { threePublic } from './forms/three-public';
import { withStyles } from './forms/with-styles';

/** The twelve tables of a disclosure of 河南, in its order. */
export const henan2022: Pack = {
  id: 'henan-2022',
  title: { zh: '河南（2022年起）', en: 'Henan (from 2022)' },
  forms: [
    budgetOverview,
    income,
    departmentExpenditure,
    fiscalAppropriation,
    generalExpenditure,
    basicExpenditure,
    economicClassification,
    withStyles(threePublic, ['rowNoted', 'row', 'twoYear']),
    fundExpenditureOfHenan,
    projectExpenditure,
    overallTargets,
    projectTargetSummary,
  ],
  validity: { place: '河南省', years: { from: 2022, to: null } },
  buttons: { performanceTarget: overallTargets.id, threePublic: threePublic.id },
};
