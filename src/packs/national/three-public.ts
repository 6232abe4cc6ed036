import type { FormDefinition } from '../../domain/form/form-definition';

const amountHelp = '请填写金额，不带单位；没有安排的填0。';

/** F14, the one-row form of 2022. Labels and note are official wording, as printed, with its half-width marks. */
export const threePublic: FormDefinition = {
  id: 'F14',
  title: '一般公共预算“三公”经费预算表',
  shortName: { zh: '“三公”经费表', en: '“three public expenses” form' },
  sheetName: '三公经费预算表',
  source: '财预〔2016〕143号',
  unit: '万元',
  amountPrompt: '单位：万元',
  heading: '{year}年一般公共预算“三公”经费预算表',
  lines: [{ left: '部门名称:{department}', right: '单位:万元' }],
  header: [
    [
      { label: '“三公”经费合计', rows: 2 },
      { label: '因公出国(境)费', rows: 2 },
      { label: '公务用车购置及运行费', columns: 3 },
      { label: '公务接待费', rows: 2 },
    ],
    [{ label: '小计' }, { label: '公务用车购置费' }, { label: '公务用车运行费' }],
  ],
  columns: [
    { width: 118, field: 'total' },
    { width: 118, field: 'abroad' },
    { width: 118, field: 'vehicles' },
    { width: 118, field: 'vehiclePurchase' },
    { width: 118, field: 'vehicleRunning' },
    { width: 118, field: 'reception' },
  ],
  fields: [
    {
      id: 'total',
      label: '“三公”经费合计',
      kind: 'amount',
      from: 'derived',
      formula: { sumOf: ['abroad', 'vehicles', 'reception'] },
    },
    {
      id: 'abroad',
      label: '因公出国(境)费',
      kind: 'amount',
      from: 'input',
      help: amountHelp,
    },
    {
      id: 'vehicles',
      label: '公务用车购置及运行费小计',
      kind: 'amount',
      from: 'derived',
      formula: { sumOf: ['vehiclePurchase', 'vehicleRunning'] },
    },
    {
      id: 'vehiclePurchase',
      label: '公务用车购置费',
      kind: 'amount',
      from: 'input',
      help: amountHelp,
    },
    {
      id: 'vehicleRunning',
      label: '公务用车运行费',
      kind: 'amount',
      from: 'input',
      help: amountHelp,
    },
    {
      id: 'reception',
      label: '公务接待费',
      kind: 'amount',
      from: 'input',
      help: amountHelp,
    },
  ],
  rules: [
    {
      id: 'TP-NEG',
      kind: 'notNegative',
      fields: ['total', 'abroad', 'vehicles', 'vehiclePurchase', 'vehicleRunning', 'reception'],
      alert: '“三公”经费应当填写不小于0的数字，不带单位。',
    },
  ],
  notes: [
    '注:按照党中央、国务院有关规定及部门预算管理有关规定,“三公”经费包括因公出国(境)费、公务用车购置及运行费和公务接待费。(1)因公出国(境)费,指单位工作人员公务出国(境)的住宿费、旅费、伙食补助费、杂费、培训费等支出。(2)公务用车购置及运行费,指单位公务用车购置费及租用费、燃料费、维修费、过路过桥费、保险费、安全奖励费用等支出,公务用车指用于履行公务的机动车辆,包括领导干部专车、一般公务用车和执法执勤用车。(3)公务接待费,指单位按规定开支的各类公务接待(含外宾接待)支出。',
  ],
  typography: {
    heading: { font: '黑体', size: 18 },
    lines: { font: '宋体', size: 10.5 },
    header: { font: '宋体', size: 11, bold: true },
    cells: { font: '宋体', size: 11 },
    notes: { font: '宋体', size: 10.5 },
  },
  orientation: 'landscape',
};
