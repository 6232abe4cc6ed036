import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormBlock } from '../../domain/form/form-part';
import type { FormStyle } from '../../domain/form/form-style';
import { amount, empty, head, input, row, text, total } from './cells';
import { itemsNeeded } from './items-needed';
import { gradeRules } from './grade-rules';
import { amountsNotNegative } from './not-negative';
import { officialTypography } from './official-typography';

/** F02. Hebei's three levels: duties of the department, activities, and the projects that pay for them. */
const indicators: FormBlock = {
  block: 'indicators',
  item: { zh: '绩效指标', en: 'indicator' },
  offered: 3,
  parts: [
    row(
      text('indicator', '绩效指标', {
        required: true,
        help: '请填写可以衡量的指标名称，例如完成率、次数、满意度。',
      }),
      input('band', 'excellent', '评价标准：优', { required: true }),
      input('band', 'good', '评价标准：良', { required: true }),
      input('band', 'medium', '评价标准：中', { required: true }),
      input('band', 'poor', '评价标准：差', { required: true }),
    ),
  ],
};

function activities(prefix?: string): FormBlock {
  return {
    block: 'activities',
    item: { zh: '工作活动', en: 'activity' },
    lead: [
      text('activity', '工作活动', {
        required: true,
        help: '请以“1、”“2、”“3、”开头，例如“1、窗口服务管理”；每项职责之下重新编号。',
        ...(prefix === undefined ? {} : { prefix }),
      }),
      amount('budget', '工作活动的年度预算数', {
        help: '请填写金额，不带单位；没有安排的可以不填。',
      }),
      text('content', '工作活动的内容描述', {
        required: true,
        help: '请写明这项活动做什么。',
      }),
      text('goal', '工作活动的绩效目标', {
        required: true,
        help: '请写明要达到的结果，不要重复内容描述。',
      }),
    ],
    parts: [indicators],
    begins: { filled: ['activity'] },
  };
}

const duties: FormBlock = {
  block: 'duties',
  item: { zh: '职责', en: 'duty' },
  parts: [
    row(
      text('duty', '职责', {
        required: true,
        help: '请以“一、”“二、”“三、”开头，例如“一、行政审批”。',
      }),
      total('dutyBudget', '职责的年度预算数', 'activities.budget'),
      text('dutyContent', '职责的内容描述'),
      text('dutyGoal', '职责的绩效目标'),
      ...empty(5),
    ),
    activities('　　'),
  ],
  begins: { matches: { field: 'duty', pattern: '^[〇一二三四五六七八九十]+、' } },
};

const common: Omit<FormStyle, 'id' | 'name' | 'heading' | 'body'> = {
  columns: [106, 68, 128, 112, 92, 62, 62, 62, 62],
  lines: [{ left: '{code}{department}', right: '单位：{unit}', rightColumns: 2 }],
  header: [
    row(
      head('职责活动', 1, 2),
      head('年度预算数', 1, 2),
      head('内容描述', 1, 2),
      head('绩效目标', 1, 2),
      head('绩效指标', 1, 2),
      head('评价标准', 4),
    ),
    row(head('优'), head('良'), head('中'), head('差')),
  ],
  notes: [],
  typography: officialTypography,
  orientation: 'landscape',
};

export const dutyActivities: FormDefinition = {
  id: 'F02',
  version: 1,
  title: '部门职责-工作活动绩效目标',
  initials: 'bmzzgzhdjxmb',
  shortName: { zh: '职责活动绩效目标表', en: 'Duties and activities' },
  sheetName: '部门职责-工作活动绩效目标',
  locality: '河北省',
  years: { from: 2014, to: 2020 },
  sources: ['河北省部门预算公开文本（2018、2019年）'],
  unit: '万元',
  zero: 'printed',
  rules: [
    amountsNotNegative,
    itemsNeeded('activity', ['indicators'], '绩效指标'),
    { id: 'X-ACT-BUDGET', kind: 'calculated', fields: ['dutyBudget'] },
    ...gradeRules('indicator', ['excellent', 'good', 'medium', 'poor']),
  ],
  styles: [
    {
      ...common,
      id: 'duties',
      name: { zh: '职责和工作活动', en: 'Duties and activities' },
      heading: ['部门职责-工作活动绩效目标'],
      body: [duties],
    },
    {
      ...common,
      id: 'activities',
      name: { zh: '只列工作活动', en: 'Activities only' },
      heading: ['部门职责—工作活动绩效目标'],
      body: [{ ...activities(), offered: 2 }],
    },
  ],
};
