import type { FormValues } from '../../src/domain/form/form-values';
import { unknownProfile } from '../../src/domain/form/profile';
import { functionalTerms2019 } from './functional-terms-2019';
import type { PrintedForm } from './printed-form';

const department = '某某经济技术开发区行政审批局';
const profile = { ...unknownProfile, year: 2019, department, code: '442' };
const pack = { packId: 'hebei-2018', profile } as const;

type Bands = readonly [excellent: string, good: string, medium: string, poor: string];

const from98: Bands = ['98%以上', '95%～98%', '90%～95%', '90%以下'];
const full: Bands = ['100%', '95%～100%', '90%～95%', '90%以下'];
const fullWithRoom: Bands = ['100%', '95%～100%', '90%～95%', '90%以下 '];
const spending: Bands = ['小于100%', '小于103%', '小于110%', '大于110%'];
const effect: Bands = ['效果明显', '效果较好', '效果一般', '没效果'];
const satisfied: Bands = ['非常满意', '满意', '一般满意', '不满意'];
const repairs: Bands = ['10%以下', '10%～15%', '15%～20%', '20%以上'];
const scrapped: Bands = ['无报废情况', '10个以内', '10~15个以内', '15个以上'];
const answered: Bands = ['98%', '92%～95%', '90%～92%', '90%以下'];
const points: Bands = ['100%', '90%', '80%', '80%以下 '];

type Indicator = readonly [name: string, bands: Bands];

function activity(activityName: string, budget: number | null, ...rows: Indicator[]): FormValues {
  return {
    activity: activityName,
    budget,
    content: '按照职责开展这项工作。',
    goal: '全年工作按时完成。',
    indicators: rows.map(([indicator, [excellent, good, medium, poor]]) => ({
      indicator,
      excellent,
      good,
      medium,
      poor,
    })),
  };
}

function duty(dutyName: string, dutyBudget: number, ...activities: FormValues[]): FormValues {
  const words = { dutyContent: '负责这方面的工作。', dutyGoal: '服务规范，群众满意。' };
  return { duty: dutyName, dutyBudget, ...words, activities };
}

const duties: readonly FormValues[] = [
  duty(
    '一、行政审批',
    33.5,
    activity(
      '1、审批事项的管理',
      14.5,
      ['事项公开率', from98],
      ['事项完成率', from98],
      ['证书发放率', from98],
    ),
    activity(
      '2、现场踏勘',
      0.5,
      ['踏勘完成率', ['100%', '95%~100%', '90~95%', '90%以下']],
      ['踏勘面积率', ['90%以上', '85~90%', '80~85%', '80%以下 ']],
      ['经费保障率', from98],
    ),
    activity(
      '3、审批服务管理',
      6,
      ['系统故障次数', ['3次以内', '5次以内', '8次以内', '10次以内']],
      ['监督检查效果', ['无间隙监控', '2天以内间隙监控', '3天以内间隙监控', '3天以上间隙监控']],
      ['电脑报修率', ['10%以内 ', '10%～20%', '20%～30%', '30%以上']],
    ),
    activity(
      '4、宣传及文化建设',
      7,
      ['工作环境提升度', effect],
      ['文化宣传影响度', effect],
      ['办事环境认可度', ['95%以上', '90%～95%', '85%～90%', '85%以下']],
    ),
    activity(
      '5、会议及培训',
      3.5,
      ['培训结果通过率', effect],
      ['业务水平提升效果', ['业务熟练度高', '业务熟练度较好', '业务熟练度一般', '业务仍不熟练']],
      ['参加培训率', from98],
    ),
    activity(
      '6、档案管理',
      null,
      ['财务材料归档案', from98],
      ['文件材料归档案', from98],
      ['审批事项归档率', from98],
    ),
    activity(
      '7、督查督办',
      2,
      ['工作超期未完成率', ['3%以内', '5%以内', '8%以内', '8%以上']],
      ['审批时效完成率', full],
      ['年度任务完成率', full],
    ),
    activity(
      '8、应急管理',
      null,
      ['应急方案知晓率', ['100%', '95~100%', '90%~95%', '90%以下']],
      ['应急经费使用率', spending],
      ['应急事项处理次数', ['3次以下', '3~5次', '5~8次', '8次以上']],
    ),
  ),
  duty(
    '二、审批制度改革',
    9.98,
    activity(
      '1、政策宣传与落实',
      1,
      ['宣传活动次数', ['5次以上', '3~5次', '2次以下', '1次以下']],
      ['网上公开率', ['90%以上', '80%~90%', '70%~80%', '70%以下']],
      ['改革知晓率', from98],
    ),
    activity(
      '2、审批制度改革',
      null,
      ['考察转化率', ['60%以上', '50~60%', '40~50%', '40%以下']],
      ['考察成本', spending],
      ['调查报告的数量', ['4篇以上', '4~3篇', '3~2篇', '1篇以下']],
    ),
    activity(
      '3、系统升级和改造',
      4,
      ['改造满意度', satisfied],
      ['经费支出率', spending],
      ['系统维修次数', ['5次收下', '5次～7次', '7次～10次', '10次以上']],
    ),
    activity(
      '4、绩效考核管理',
      null,
      ['考核目标完成率', ['95%以上', '95%～90%', '90%～80%', '80%以下 ']],
      ['绩效考核人数', points],
      ['考核合格率', points],
    ),
    activity(
      '5、保障机关日常工作',
      4.98,
      ['设备更换率', scrapped],
      ['经费支出率', spending],
      ['设备报修率', repairs],
    ),
  ),
  duty(
    '三、政务服务',
    6.52,
    activity(
      '1、窗口事务、人员管理',
      null,
      ['监督举报率', ['10%以内 ', '15%以内', '20%以内', '20%以上']],
      ['群众满意度', satisfied],
      ['群众投诉率', ['5%以下', '5%～8%', '8%～10%', '10%以上']],
    ),
    activity(
      '2、三级服务体系的建设',
      null,
      ['乡、街道、办事处便民中心建设率', fullWithRoom],
      ['乡、街道建设率', fullWithRoom],
      ['办事处便民中心建设率', fullWithRoom],
    ),
    activity(
      '3、保障中心日常工作',
      6.52,
      ['设备更换率', scrapped],
      ['经费支出率', spending],
      ['设备报修率', repairs],
    ),
    activity(
      '4、市长热线',
      null,
      ['回复率', answered],
      ['一次办结率', answered],
      ['回访满意率', answered],
    ),
  ),
];

/** A development zone, 2019. */
export const zone2019: readonly PrintedForm[] = [
  {
    ...pack,
    sheet: '机构',
    formId: 'F01',
    styleId: 'support',
    values: {
      units: [
        { unit: department, nature: '行政', rank: '正科级', funding: '财政拨款' },
        { unit: '某某政府服务中心', nature: '事业', rank: '正科级', funding: '财政拨款' },
      ],
    },
  },
  { ...pack, sheet: '职责活动', formId: 'F02', styleId: 'duties', values: { duties } },
  {
    ...pack,
    sheet: '资产',
    formId: 'F05',
    styleId: 'b',
    profile: { ...profile, department: '行政审批部门' },
    values: { totalValue: 275.5, othersValue: 275.5 },
  },
  {
    ...pack,
    sheet: '名词',
    formId: 'F06',
    styleId: 'terms',
    profile: { ...profile, department: '行政审批局' },
    values: { codes: functionalTerms2019 },
  },
];
