import type { FormValues } from '../../src/domain/form/form-values';
import { unknownProfile } from '../../src/domain/form/profile';
import type { PrintedForm } from './printed-form';

const profile = { ...unknownProfile, year: 2018, department: '政务服务部门', code: '630 ' };
const pack = { packId: 'hebei-2018', profile } as const;

function activity(name: string, budget: number, indicator: string, bands: FormValues): FormValues {
  return {
    activity: name,
    budget,
    content: '开展这项工作需要的维护、购置和印制。',
    goal: '窗口工作正常开展，群众满意。',
    indicators: [{ indicator, ...bands }],
  };
}

/** A district, 2018. */
export const district2018: readonly PrintedForm[] = [
  {
    ...pack,
    sheet: '机构',
    formId: 'F01',
    styleId: 'guarantee',
    values: {
      units: [
        {
          unit: '某某区政务服务中心',
          nature: '事业',
          rank: '正科级',
          funding: '财政性资金基本保证',
        },
      ],
    },
  },
  {
    ...pack,
    sheet: '工作活动',
    formId: 'F02',
    styleId: 'activities',
    values: {
      activities: [
        activity('外网费用；设备维护维修', 36, '窗口业务的完成率', {
          ...{ excellent: '100%', good: '95%', medium: '90%', poor: '85%' },
        }),
        activity('窗口办公费', 21.6, '日常工作完成率', {
          ...{ excellent: '100%', good: '95%', medium: '95%', poor: '85%' },
        }),
      ],
    },
    strayRow: { above: 5, cells: ['4', null, '5', '6', '11', '13', '14', '15', '16'] },
  },
  { ...pack, sheet: '采购', formId: 'F04', styleId: 'c', values: {} },
  {
    ...pack,
    sheet: '资产',
    formId: 'F05',
    styleId: 'bOpen',
    values: { totalValue: 0, furtherName: '4、.....' },
    printed: { A2: '编制部门：', B2: '截止时间：2018年12月31日' },
  },
];
