import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormRule } from '../../domain/form/form-rule';
import type { FormStyle } from '../../domain/form/form-style';
import { noteWhileEmpty } from './empty-note';
import { amount, derived, head, middle, name, row, sum } from './cells';
import { officialTypography } from './official-typography';

/** F14. Labels and note are official wording, as printed in 2022, with its half-width marks. */
const definitionNote =
  '注:按照党中央、国务院有关规定及部门预算管理有关规定,“三公”经费包括因公出国(境)费、公务用车购置及运行费和公务接待费。(1)因公出国(境)费,指单位工作人员公务出国(境)的住宿费、旅费、伙食补助费、杂费、培训费等支出。(2)公务用车购置及运行费,指单位公务用车购置费及租用费、燃料费、维修费、过路过桥费、保险费、安全奖励费用等支出,公务用车指用于履行公务的机动车辆,包括领导干部专车、一般公务用车和执法执勤用车。(3)公务接待费,指单位按规定开支的各类公务接待(含外宾接待)支出。';

const total = sum('total', '“三公”经费合计', ['abroad', 'vehicles', 'reception'], { marked: true });
const abroad = amount('abroad', '因公出国(境)费', { marked: true });
const vehicles = sum(
  'vehicles',
  '公务用车购置及运行费小计',
  ['vehiclePurchase', 'vehicleRunning'],
  { marked: true },
);
const vehiclePurchase = amount('vehiclePurchase', '公务用车购置费', { marked: true });
const vehicleRunning = amount('vehicleRunning', '公务用车运行费', { marked: true });
const reception = amount('reception', '公务接待费', { marked: true });

const common = {
  heading: ['{year}年一般公共预算“三公”经费预算表'],
  typography: officialTypography,
} as const;

const oneRow: FormStyle = {
  ...common,
  id: 'row',
  name: { zh: '一行（全国）', en: 'One row (national)' },
  columns: [118, 118, 118, 118, 118, 118],
  lines: [{ left: '部门名称:{department}', right: '单位:{unit}' }],
  header: [
    row(
      head('“三公”经费合计', 1, 2),
      head('因公出国(境)费', 1, 2),
      head('公务用车购置及运行费', 3),
      head('公务接待费', 1, 2),
    ),
    row(head('小计'), head('公务用车购置费'), head('公务用车运行费')),
  ],
  body: [row(total, abroad, vehicles, vehiclePurchase, vehicleRunning, reception)],
  notes: [definitionNote],
  orientation: 'landscape',
};

/** 河南: a table of zeros says that it is empty. */
const oneRowNoted: FormStyle = {
  ...oneRow,
  id: 'rowNoted',
  name: { zh: '一行，空表附注（河南）', en: 'One row, with a note when empty (Henan)' },
  emptyNote: { whileZero: 'total', text: '注:我部门无“三公”经费安排的支出,此表为空表。' },
};

/** 上海: 机关运行经费 beside the three, 公务接待费 before the vehicles. */
const shanghai: FormStyle = {
  ...common,
  id: 'shanghai',
  name: { zh: '含机关运行经费（上海）', en: 'With operating expenses (Shanghai)' },
  heading: ['{year}年“三公”经费和机关运行经费预算表'],
  columns: [96, 102, 96, 96, 102, 102, 112],
  lines: [{ left: '部门名称：{department}', right: '单位：{unit}' }],
  header: [
    row(head('“三公”经费预算数', 6), head('机关运行经费预算数', 1, 3)),
    row(
      head('合计', 1, 2),
      head('因公出国（境）费', 1, 2),
      head('公务接待费', 1, 2),
      head('公务用车购置及运行费', 3),
    ),
    row(head('小计'), head('购置费'), head('运行费')),
  ],
  body: [
    row(
      total,
      abroad,
      reception,
      vehicles,
      vehiclePurchase,
      vehicleRunning,
      amount('operating', '机关运行经费预算数', { marked: true }),
    ),
  ],
  notes: [],
  orientation: 'landscape',
};

/** 安徽: one item below the other. */
const vertical: FormStyle = {
  ...common,
  id: 'vertical',
  name: { zh: '竖排（安徽）', en: 'Vertical (Anhui)' },
  columns: [290, 150],
  lines: [{ left: '部门名称：{department}', right: '单位：{unit}' }],
  header: [row(head('项目'), head('预算数'))],
  body: [
    row(middle('合计'), total),
    row(name('因公出国（境）费'), abroad),
    row(name('公务接待费'), reception),
    row(name('公务用车购置及运行费'), vehicles),
    row(name('其中：公务用车运行费'), vehicleRunning),
    row(name('　　　公务用车购置费'), vehiclePurchase),
  ],
  notes: [],
  orientation: 'portrait',
};

const comparedItems = [
  { id: 'total', label: '合计', parts: ['abroad', 'vehicles', 'reception'] },
  { id: 'abroad', label: '1.因公出国（境）费', parts: null },
  { id: 'vehicles', label: '2.公务用车购置及运行费', parts: ['vehiclePurchase', 'vehicleRunning'] },
  { id: 'vehiclePurchase', label: '其中：公务用车购置费', parts: null },
  { id: 'vehicleRunning', label: '　　　公务用车运行费', parts: null },
  { id: 'reception', label: '3.公务接待费', parts: null },
] as const;

/** What many localities add: last year beside this year. */
const twoYear: FormStyle = {
  ...common,
  id: 'twoYear',
  name: { zh: '两年对比', en: 'Two years compared' },
  columns: [210, 100, 100, 90, 90],
  lines: [{ left: '部门名称：{department}', right: '单位：{unit}', rightColumns: 2 }],
  header: [
    row(head('项目'), head('上年预算数'), head('本年预算数'), head('增减额'), head('增减%')),
  ],
  body: comparedItems.map(({ id, label, parts }) => {
    const last = `${id}LastYear`;
    const partsLastYear = parts?.map((part) => `${part}LastYear`);
    return row(
      id === 'total' ? middle(label) : name(label),
      partsLastYear
        ? sum(last, `${label}上年预算数`, partsLastYear, { marked: true })
        : amount(last, `${label}上年预算数`, { marked: true }),
      parts
        ? sum(id, `${label}本年预算数`, parts, { marked: true })
        : amount(id, `${label}本年预算数`, { marked: true }),
      derived(`${id}Change`, `${label}增减额`, { subtract: [id, last] }),
      derived(`${id}Growth`, `${label}增减%`, { growth: [last, id] }, { kind: 'percent' }),
    );
  }),
  notes: [],
  orientation: 'portrait',
};

export const threePublic: FormDefinition = {
  id: 'F14',
  version: 1,
  title: '一般公共预算“三公”经费预算表',
  initials: 'ybggyssgjfysb',
  shortName: { zh: '“三公”经费表', en: '“Three public” expenses' },
  sheetName: '三公经费预算表',
  locality: '全国',
  years: { from: 2016, to: null },
  sources: ['财预〔2016〕143号《地方预决算公开操作规程》'],
  unit: '万元',
  zero: 'printed',
  rules: [
    {
      id: 'TP-NEG',
      kind: 'notNegative',
      alert: '“三公”经费应当填写不小于0的数字，不带单位。',
    },
    { id: 'AR-PCT', kind: 'calculated', fields: comparedItems.map(({ id }) => `${id}Growth`) },
    { id: 'TP-SUM', kind: 'calculated' },
    noteWhileEmpty('TP-EMPTY', 'total'),
    { id: 'TP-DEC', kind: 'decimals', places: 2 },
    // The subtotal of vehicles grows with what is told below it.
    ...comparedItems
      .filter(({ id }) => id !== 'vehicles')
      .map(({ id }): FormRule => ({
        id: 'TP-INCREASE',
        kind: 'growth',
        field: id,
        lastYear: `${id}LastYear`,
        much: 0.1,
      })),
  ],
  styles: [oneRow, twoYear, vertical, shanghai, oneRowNoted],
};
