import type { Term } from '../../domain/glossary/term';

const appropriations = ['财政拨款', '财政拨款收入', '财政拨款（补助）收入'];
const carriedOver = [
  '结转和结余',
  '结转结余',
  '结转资金',
  '上年结转结余',
  '上年结余、结转',
  '上年结余结转',
];

/** The terms that disclosures explain, in the order in which they do: funds, spending, what is carried over. */
export const terms = [
  {
    id: 'appropriation',
    names: ['财政拨款收入'],
    related: '财政拨款',
    coveredBy: ['财政拨款', '一般公共预算拨款收入', '一般公共预算财政拨款收入'],
  },
  {
    id: 'general',
    names: ['一般公共预算拨款收入', '一般公共预算财政拨款收入', '一般公共预算收入'],
    related: '一般公共预算',
    coveredBy: appropriations,
  },
  {
    id: 'fund',
    names: [
      ...['政府性基金预算拨款收入', '政府性基金预算财政拨款收入', '政府性基金预算收入'],
      ...['政府性基金收入', '基金预算收入'],
    ],
    related: '政府性基金',
    coveredBy: appropriations,
  },
  {
    id: 'stateCapital',
    names: ['国有资本经营预算拨款收入', '国有资本经营预算财政拨款收入', '国有资本经营预算收入'],
    related: '国有资本经营',
    coveredBy: appropriations,
  },
  {
    id: 'special',
    names: ['财政专户管理资金', '财政专户管理资金收入', '财政专户核拨收入', '专户管理的教育收费'],
  },
  { id: 'business', names: ['事业收入'] },
  { id: 'commercial', names: ['事业单位经营收入', '经营收入'] },
  { id: 'other', names: ['其他收入', '其他来源收入'], coveredBy: ['其他资金', '单位资金'] },
  { id: 'reserve', names: ['用事业基金弥补收支差额'] },
  {
    id: 'carriedOver',
    names: ['上年结转', '年初结转和结余', '上年结转和结余'],
    coveredBy: carriedOver,
  },
  { id: 'basic', names: ['基本支出', '基本支出预算'], related: '人员经费' },
  { id: 'project', names: ['项目支出', '项目支出预算'] },
  { id: 'toSuperior', names: ['上缴上级支出'] },
  { id: 'commercialSpending', names: ['事业单位经营支出', '经营支出'] },
  {
    id: 'yearEnd',
    names: ['年末结转和结余', '年终结转结余', '结转下年'],
    coveredBy: carriedOver,
  },
  { id: 'three', names: ['三公经费'], written: '“三公”经费' },
  {
    id: 'agencyCost',
    names: [
      ...['机关运行经费', '机关运行费', '行政（事业）单位机构运转经费情况'],
      '行政（事业）单位机构运转经费',
    ],
    related: '公用经费',
  },
  { id: 'training', names: ['培训费'], isOptional: true },
] as const satisfies readonly Term[];

export type TermId = (typeof terms)[number]['id'];
