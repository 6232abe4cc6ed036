import type { FormValues } from '../../src/domain/form/form-values';
import { unknownProfile } from '../../src/domain/form/profile';
import { countyProjects } from './county-projects';
import type { PrintedForm } from './printed-form';

const department = '某某县行政审批局';
const profile = { ...unknownProfile, year: 2021, department, code: null };
const pack = { packId: 'hebei-2021', profile } as const;

const support = '财政拨款基本保证';
const units: readonly FormValues[] = [
  { unit: department, nature: '行政', rank: '正科级', funding: '财政拨款' },
  { unit: '某某县行政审批服务中心', nature: '事业', rank: '正股', funding: support },
  { unit: '某某县公共资源交易中心', nature: '事业', rank: '正股', funding: support },
];

/** A county, 2021. */
export const county2021: readonly PrintedForm[] = [
  { ...pack, sheet: '机构', formId: 'F01', styleId: 'supportShort', values: { units } },
  ...countyProjects,
  { ...pack, sheet: '采购', formId: 'F04', styleId: 'b', values: {} },
  {
    ...pack,
    sheet: '资产',
    formId: 'F05',
    styleId: 'bCounty',
    values: {
      totalValue: '88.40（原值）',
      buildingsQuantity: 666,
      buildingsValue: '租用',
      officesQuantity: 666,
      officesValue: '租用',
      vehiclesQuantity: 1,
      vehiclesValue: 15.5,
      othersQuantity: 333,
      othersValue: 72.9,
    },
  },
];
