import type { FactDefinition } from '../../domain/narrative/fact/fact-definition';
import { classNames } from './class-names';
import { amount, count, countIn, fact, sumOf, text } from './define-fact';
import { elsewhereFacts } from './elsewhere-facts';
import { incomeFacts } from './income-facts';
import { threePublicFacts } from './three-public-facts';

const named = text('name', '名称', 'name');
const amountOf = amount('amount', '金额', 'amount');

/** All that the sections state of a department, and the forms that say it. */
export const factDefinitions: readonly FactDefinition[] = [
  text('unit', '单位名称', 'name of the department', { profile: 'department' }),
  text('unitFull', '单位全称', 'full name of the department', { profile: 'department' }),
  count('year', '预算年度', 'budget year', { profile: 'year' }),
  count('lastYear', '上一年度', 'year before', { profile: 'lastYear' }),
  text('nature', '单位性质', 'nature of the department'),
  text('rank', '部门级别', 'rank of the department'),
  text('unitKind', '单位类型', 'kind of department'),
  text('fundingForm', '经费形式', 'form of funding'),
  text('localRules', '本地的公开规定', 'local rules of disclosure'),
  {
    ...fact('list', 'laws', '依据的法律和规定', 'laws and rules that are followed'),
    items: [named],
  },
  { ...fact('list', 'offices', '内设机构', 'offices'), items: [named] },
  {
    ...fact('list', 'units', '预算单位', 'budget units', {
      form: 'F01',
      rows: 'units',
      fields: { name: 'unit' },
    }),
    items: [named],
  },

  ...incomeFacts,
  amount('incomeQuota', '事业费限额', 'quota of operating funds'),
  amount('incomeNonQuota', '非限额补助', 'subsidy beyond the quota'),

  amount(
    'expenditure',
    '支出总计',
    'total expenditure',
    { form: 'F07', field: 'expenditureTotal' },
    { form: 'F09', field: 'total' },
  ),
  amount('expenditureCurrent', '本年支出合计', 'expenditure of the year', {
    form: 'F07',
    field: 'expenditure',
  }),
  amount(
    'basic',
    '基本支出',
    'basic expenditure',
    { form: 'F09', field: 'basic' },
    { form: 'F17', field: 'basic' },
  ),
  amount('personnel', '人员经费', 'personnel costs', { form: 'F09', sum: ['wages', 'familyAid'] }),
  amount('operating', '日常公用经费', 'daily operating costs', {
    form: 'F09',
    sum: ['goods', 'capital'],
  }),
  amount(
    'project',
    '项目支出',
    'project expenditure',
    { form: 'F09', field: 'project' },
    { form: 'F16', field: 'total' },
  ),
  amount(
    'projectOfUnits',
    '所属单位的项目支出（没有填0）',
    'projects of subordinate units (0 if none)',
  ),
  amount('otherExpenditure', '其他支出', 'other expenditure'),
  {
    ...fact(
      'list',
      'projects',
      '项目',
      'projects',
      {
        form: 'F16',
        rows: 'units/projects',
        fields: { name: 'name', amount: 'total' },
      },
      { form: 'F16', rows: 'projects', fields: { name: 'name', amount: 'total' } },
      { form: 'F03', rows: '', fields: { name: 'projectName', amount: 'budget' } },
    ),
    items: [named, amountOf],
  },
  {
    ...fact('list', 'targetedProjects', '设置了绩效指标的项目', 'projects with indicators', {
      form: 'F18',
      rows: 'units/projects',
      fields: { name: 'name', amount: 'total', code: 'code' },
      // Units may each have one of the same name.
      once: 'code',
      eachHas: ['outputs', 'benefits', 'satisfactions'],
    }),
    items: [named, amountOf],
  },
  amount('targetedFunds', '编报绩效目标的项目资金', 'funds of projects with targets', {
    form: 'F18',
    field: 'total',
  }),
  text('projectChanges', '项目支出增减的说明', 'what changed in project expenditure'),

  amount(
    'general',
    '一般公共预算收支',
    'general budget',
    { form: 'F10', field: 'currentGeneral' },
    { form: 'F11', field: 'total' },
  ),
  // Its classes are those of the same form: with what was carried over F10 may state more.
  amount(
    'generalSpending',
    '一般公共预算支出',
    'general budget expenditure',
    { form: 'F11', field: 'total' },
    { form: 'F10', field: 'currentGeneral' },
  ),
  amount(
    'generalBasic',
    '一般公共预算基本支出',
    'basic expenditure of the general budget',
    { form: 'F11', field: 'basic' },
    { form: 'F12', field: 'total' },
  ),
  amount('generalPersonnel', '一般公共预算人员经费', 'personnel costs of the general budget', {
    form: 'F12',
    field: 'personnel',
  }),
  amount('generalOperating', '一般公共预算公用经费', 'operating costs of the general budget', {
    form: 'F12',
    field: 'operating',
  }),
  amount(
    'fund',
    '政府性基金收支',
    'government funds',
    { form: 'F10', field: 'currentFund' },
    { form: 'F15', field: 'total' },
  ),
  amount(
    'fundSpending',
    '政府性基金支出',
    'expenditure of government funds',
    { form: 'F15', field: 'total' },
    { form: 'F10', field: 'currentFund' },
  ),
  amount(
    'stateCapital',
    '国有资本经营预算收支',
    'state capital budget',
    { form: 'F19', field: 'total' },
    { form: 'F10', field: 'currentStateCapital' },
  ),
  {
    ...fact('list', 'classes', '一般公共预算支出各类', 'classes of general budget expenditure', {
      form: 'F11',
      rows: 'units/items',
      code: 'classCode',
      amount: 'total',
      names: classNames,
    }),
    items: [named, amountOf],
  },

  amount(
    'agencyCost',
    '机关运行经费',
    'running costs',
    { form: 'F14', field: 'operating' },
    // 事业单位 have 公用经费 and no 机关运行经费.
    { form: 'F12', field: 'operating', ofSome: true },
  ),
  {
    ...fact('list', 'agencyItems', '机关运行经费各项', 'items of the running costs'),
    items: [named, amountOf],
  },

  ...threePublicFacts,

  sumOf(
    amount(
      'procurement',
      '政府采购预算',
      'procurement',
      { form: 'F04', field: 'total' },
      { form: 'F04', field: 'thisYear' },
    ),
    ['procurementGoods', 'procurementWorks', 'procurementServices'],
  ),
  amount('procurementGoods', '政府采购货物预算', 'procurement of goods'),
  amount('procurementWorks', '政府采购工程预算', 'procurement of works'),
  amount('procurementServices', '政府采购服务预算', 'procurement of services'),
  {
    ...fact(
      'list',
      'purchases',
      '采购项目',
      'purchases',
      { form: 'F04', rows: 'items', fields: { name: 'project' }, once: 'name' },
      { form: 'F04', rows: 'units/items', fields: { name: 'project' }, once: 'name' },
    ),
    items: [named],
  },

  amount('assets', '国有资产总额', 'state assets', { form: 'F05', field: 'totalValue' }),
  amount('fixedAssets', '固定资产金额', 'fixed assets', { form: 'F05', field: 'totalValue' }),
  amount('heldAssets', '汽车、房屋和土地的价值', 'value of vehicles, buildings and land', {
    form: 'F05',
    sum: ['buildingsValue', 'vehiclesValue'],
  }),
  {
    ...fact('list', 'newAssets', '新购置的资产', 'assets that were bought'),
    items: [named, count('count', '数量', 'number'), amountOf],
  },
  count('assetsYear', '资产截止日期：年', 'date of the assets: year', { profile: 'lastYear' }),
  count('assetsMonth', '资产截止日期：月', 'date of the assets: month'),
  count('assetsDay', '资产截止日期：日', 'date of the assets: day'),
  count('assetsYearBefore', '资产比较的年度', 'year the assets are compared with'),
  text('plannedAssets', '计划购置的资产', 'assets to be bought'),
  count(
    'assetsToBuy',
    '计划购置的资产数量（没有填0）',
    'number of assets to be bought (0 if none)',
  ),
  countIn('辆', 'vehicleCount', '车辆数', 'number of vehicles', {
    form: 'F05',
    field: 'vehiclesQuantity',
  }),
  countIn('辆', 'officialVehicles', '一般公务用车', 'official vehicles'),
  countIn('辆', 'enforcementVehicles', '一般执法执勤用车', 'vehicles of law enforcement'),
  countIn('辆', 'specialVehicles', '特种专业技术用车', 'special vehicles'),
  countIn('辆', 'otherVehicles', '其他用车', 'other vehicles'),
  count('generalEquipment', '单价50万元以上通用设备', 'general equipment of 500,000 yuan and more'),
  count(
    'specialEquipment',
    '单位价值100万元以上专用设备',
    'special equipment of 1,000,000 yuan and more',
  ),

  countIn('个', 'keyProjects', '编制绩效目标的重点项目', 'key projects with targets'),
  countIn('个', 'transfers', '专项转移支付项目', 'special transfers'),
  {
    ...fact('list', 'terms', '名词', 'terms'),
    items: [named, text('explanation', '解释', 'explanation')],
  },
  ...elsewhereFacts,
  text('duties', '部门职责', 'duties'),
  text('goals', '总体绩效目标', 'overall goals'),
  text('activityGoals', '分项绩效目标', 'goals by activity'),
  text('measures', '保障措施', 'measures'),
  text('otherMatters', '其他需要说明的事项', 'other matters'),
];
