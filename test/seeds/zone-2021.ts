import type { FormValues } from '../../src/domain/form/form-values';
import { unknownProfile } from '../../src/domain/form/profile';
import { indicators } from './indicators';
import type { PrintedForm } from './printed-form';

const profile = { ...unknownProfile, year: 2021, department: '行政服务中心', code: '113' };
const pack = { packId: 'hebei-2021', profile } as const;
const basis = '往年工作经验';

const appraisal: FormValues = {
  projectCode: '————',
  projectName: '委托评估费',
  budget: 80,
  fiscalFunds: 80,
  otherFunds: 0,
  purpose: '支付可行性研究、社会稳定风险等审批手续中的委托评估费。',
  ...{ planMarch: 0.25, planJune: 0.5, planOctober: 0.75, planDecember: 1 },
  goals: [{ goal: '保证2021年审批手续中的评估顺利进行。' }, { goal: '支付评估费用。' }],
  ...indicators(basis, {
    quantity: [['全年项目评估数量', '全年项目评估数量', '>=20次']],
    quality: [['项目评估完成率', '完成的评估比所有项目', '>=95%']],
    timeliness: [
      ['按时办结审批事项数量', '按时办结的事项占受理事项的比例', '>=95%'],
      ['项目评估按时办结率', '按时办结的评估比所有项目', '>=95%'],
    ],
    cost: [['按时发放到位', '按时间发放到位', '100%']],
    economic: [['评估项目投诉数量', '全年对项目的投诉', '=0次']],
    social: [
      ['资金完成率', '支出资金占全年全部资金比', '>=80%'],
      ['社会稳定风险', '影响社会稳定的项目', '=0次'],
    ],
    sustainable: [['推动项目进展率', '进展加快的项目比全部项目', '>=90%']],
    satisfaction: [['办事企业满意率', '满意的企业比所有办事企业', '>=95%']],
  }),
};

const property: FormValues = {
  projectCode: '————',
  projectName: '物业费及中央空调使用费',
  budget: 54.5,
  fiscalFunds: 54.5,
  otherFunds: 0,
  purpose: '用于支付2021年物业费及中央空调使用费',
  ...{ planMarch: 0, planJune: 1, planOctober: 1, planDecember: 1 },
  goals: [{ goal: '保证2021年工作场地正常运转。' }, { goal: '按时支付物业费及空调费用。' }],
  ...indicators(basis, {
    quantity: [
      ['空调故障指标', '全年空调故障未及时维修次数', '=0次'],
      ['物业服务指标', '全年未正常提供物业服务天数', '=0次'],
    ],
    quality: [['室内温度指标', '冬季室内未达到供暖温度的天数', '≤5天']],
    timeliness: [['未按时提供空调次数', '未按时提供空调的次数', '=0次']],
    cost: [['按时发放到位', '按时间发放到位', '100%']],
    economic: [['按时支付费用', '按照合同拖欠费用天数', '≤10天']],
    social: [
      ['资金拨付不及时次数', '全年未及时拨付费用次数', '=0次'],
      ['社会稳定风险次数', '全年影响社会稳定的次数', '=0次'],
    ],
    satisfaction: [['工作人员满意率', '满意的人数比全体工作人员', '≥90%']],
  }),
};

const purchased = { total: 80, thisYear: 80, publicBudget: 80 };

/** A development zone, 2021. */
export const zone2021: readonly PrintedForm[] = [
  { ...pack, sheet: '评估', formId: 'F03', styleId: 'a', values: appraisal },
  { ...pack, sheet: '物业', formId: 'F03', styleId: 'a', values: property },
  {
    ...pack,
    sheet: '采购',
    formId: 'F04',
    styleId: 'a',
    values: {
      ...purchased,
      units: [
        {
          ...purchased,
          unit: '行政服务中心',
          items: [
            {
              ...purchased,
              project: '委托评估费',
              projectBudget: 80,
              goods: '服务',
              catalogueCode: 'C1001',
              measure: '项',
              quantity: 1,
              price: 80,
            },
          ],
        },
      ],
    },
  },
  {
    ...pack,
    sheet: '资产',
    formId: 'F05',
    styleId: 'a',
    values: { totalValue: 50.64, furnitureAndOthersValue: 50.64, furnitureValue: 50.64 },
  },
];
