import type { Pack } from '../domain/form/pack';
import { basicExpenditure } from './forms/basic-expenditure';
import { budgetOverview } from './forms/budget-overview';
import { departmentExpenditure } from './forms/department-expenditure';
import { economicClassification } from './forms/economic-classification';
import { fiscalAppropriation } from './forms/fiscal-appropriation';
import { fundExpenditure } from './forms/fund-expenditure';
import { generalExpenditure } from './forms/general-expenditure';
import { income } from './forms/income';
import { overallTargets } from './forms/overall-targets';
import { projectExpenditure } from './forms/project-expenditure';
import { projectTargetSummary } from './forms/project-target-summary';
import { stateCapitalExpenditure } from './forms/state-capital-expenditure';
import { threePublic } from './forms/three-public';

export const national: Pack = {
  id: 'national',
  title: '全国通用',
  forms: [
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
    projectTargetSummary,
  ],
  buttons: { threePublic: threePublic.id },
};
