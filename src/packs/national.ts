import type { Pack } from '../domain/form/pack';
import { basicExpenditure } from './forms/basic-expenditure';
import { budgetOverview } from './forms/budget-overview';
import { departmentExpenditure } from './forms/department-expenditure';
import { economicClassification } from './forms/economic-classification';
import { fiscalAppropriation } from './forms/fiscal-appropriation';
import { fixedAssets } from './forms/fixed-assets';
import { functionTerms } from './forms/function-terms';
import { fundExpenditure } from './forms/fund-expenditure';
import { generalExpenditure } from './forms/general-expenditure';
import { income } from './forms/income';
import { overallTargets } from './forms/overall-targets';
import { procurement } from './forms/procurement';
import { projectExpenditure } from './forms/project-expenditure';
import { projectTargetSummary } from './forms/project-target-summary';
import { projectTargets } from './forms/project-targets';
import { stateCapitalExpenditure } from './forms/state-capital-expenditure';
import { threePublic } from './forms/three-public';
import { units } from './forms/units';
import { withStyles } from './forms/with-styles';
import { nationalId } from './national-id';

export const national: Pack = {
  id: nationalId,
  title: { zh: '全国通用', en: 'Nationwide' },
  forms: [
    units,
    budgetOverview,
    income,
    departmentExpenditure,
    fiscalAppropriation,
    generalExpenditure,
    basicExpenditure,
    economicClassification,
    threePublic,
    fundExpenditure,
    stateCapitalExpenditure,
    projectExpenditure,
    overallTargets,
    withStyles(projectTargets, ['b', 'bEcological', 'a']),
    projectTargetSummary,
    procurement,
    withStyles(fixedAssets, ['a', 'b', 'bOpen']),
    functionTerms,
  ],
  buttons: { performanceTarget: projectTargets.id, threePublic: threePublic.id },
};
