import type { RuleFacts } from '../../domain/check/rule-facts';

const disclosure = '财预〔2016〕143号《地方预决算公开操作规程》';
const classification = '财政部《政府收支分类科目》（每年发布）';
const economicReform = '财预〔2017〕98号《支出经济分类科目改革方案》';
const targets = '财预〔2015〕88号《中央部门预算绩效目标管理办法》';

/** Rules between tables, and of codes, assets and purchases. */
export const tableRules: readonly RuleFacts[] = [
  {
    id: 'X-CODE',
    title: {
      zh: '同一科目编码在各表的名称、金额一致',
      en: 'One code has one name and amount in all forms',
    },
    severity: 'error',
    lighter: { crossNameDiffers: 'warning', crossItemRounding: 'warning' },
    source: classification,
  },
  {
    id: 'X-T07',
    title: {
      zh: '“三公”经费与经济分类科目一致',
      en: '“Three public expenses” agree with the economic codes',
    },
    severity: 'error',
    lighter: { crossRounding: 'warning' },
    source: economicReform,
  },
  {
    id: 'X-TP-VEH',
    title: { zh: '有公务用车运行费的，应当有车辆', en: 'Running costs of vehicles need vehicles' },
    severity: 'warning',
    source: disclosure,
  },
  {
    id: 'X-DUPTEXT',
    title: {
      zh: '各项目的目标和用途互不相同',
      en: 'Each project has goals and purposes of its own',
    },
    severity: 'warning',
    source: targets,
  },
  {
    id: 'X-PROC',
    title: {
      zh: '可能需要采购的项目编制了政府采购预算',
      en: 'Projects that may need procurement have a budget for it',
    },
    severity: 'warning',
    lighter: { crossNothingBought: 'hint' },
    source: disclosure,
  },
];
