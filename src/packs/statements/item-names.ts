import type { ItemWords } from '../../domain/statement/statement-words';

const wholes = ['income', 'incomeYear', 'incomeCurrent', 'budget'];
const spendings = ['expenditure', 'expenditureYear', 'expenditureCurrent', 'budget'];
const basics = ['basic', 'generalBasic', 'appropriationBasic'];

/** What sections and tables call the items of a budget. The ids are those of the facts that forms say, where there is one. */
export const itemNames: readonly ItemWords[] = [
  {
    id: 'income',
    names: ['收入总计', '收入预算总计', '总收入', '收入总预算', '全年收入'],
    short: ['收入'],
    facts: ['income'],
    isOfAllFunds: true,
  },
  {
    id: 'incomeYear',
    names: [
      ...['收入合计', '收入预算合计', '收入预算', '预算收入', '部门预算收入', '年收入'],
      ...['部门收入预算', '预算收入合计'],
    ],
    facts: ['income', 'incomeCurrent'],
    isOfAllFunds: true,
  },
  {
    id: 'incomeCurrent',
    names: ['本年收入合计', '本年收入'],
    facts: ['incomeCurrent'],
    isOfAllFunds: true,
    partOf: ['income', 'incomeYear', 'budget'],
  },
  {
    id: 'incomeGeneral',
    names: [
      ...['一般公共预算收入', '一般公共预算拨款收入', '一般公共预算财政拨款收入'],
      ...['一般公共预算拨款', '一般公共预算当年拨款', '一般公共预算当年财政拨款'],
    ],
    asPart: ['一般公共预算'],
    facts: ['incomeGeneral'],
    // 安徽 prints it by its source with what was carried over, and then by years; what is held against 执行数 is spent.
    mayBe: {
      facts: ['general'],
      where: '按资金来源分为[^。]*按资金年度分为|一般公共预算拨款[\\d,.]+万?元，比上年执行数',
    },
    partOf: wholes,
  },
  {
    id: 'incomeFund',
    names: [
      ...['政府性基金收入', '基金预算收入', '政府性基金预算收入', '政府性基金预算拨款收入'],
      '政府性基金预算财政拨款收入',
    ],
    asPart: ['政府性基金', '政府性基金预算', '基金预算'],
    facts: ['incomeFund'],
    partOf: wholes,
  },
  {
    id: 'incomeSpecial',
    names: [
      ...['财政专户核拨收入', '财政专户管理资金收入', '专户管理的教育收费', '财政专户管理资金'],
    ],
    facts: ['incomeSpecial'],
    partOf: wholes,
  },
  // Some have it as a part of 事业收入, and some beside other funds of the 财政专户.
  {
    id: 'incomeTuition',
    names: ['教育收费', '教育收费收入', '教育收费资金'],
    facts: ['incomeSpecial'],
    orElse: 'incomeSpecial',
    partOf: ['incomeBusiness', 'incomeSpecial', ...wholes],
  },
  { id: 'incomeOther', names: ['其他来源收入'], facts: ['incomeOther'], partOf: wholes },
  {
    id: 'incomeStateCapital',
    names: ['国有资本经营预算收入', '国有资本经营预算拨款收入', '国有资本经营预算财政拨款收入'],
    facts: ['incomeStateCapital'],
    partOf: wholes,
  },
  {
    id: 'incomeBusiness',
    names: ['事业收入', '事业预算收入'],
    facts: ['incomeBusiness'],
    partOf: wholes,
  },
  {
    id: 'incomeCommercial',
    names: ['事业单位经营收入', '经营收入'],
    facts: ['incomeCommercial'],
    partOf: wholes,
  },
  {
    id: 'incomeSuperior',
    names: ['上级补助收入'],
    facts: ['incomeSuperior'],
    partOf: wholes,
  },
  {
    id: 'incomeAffiliated',
    names: ['附属单位上缴收入'],
    facts: ['incomeAffiliated'],
    partOf: wholes,
  },
  // Some mean by it all that has no name of its own in their text.
  {
    id: 'incomeFurther',
    names: ['其他收入'],
    facts: ['incomeFurther', 'incomeOther'],
    partOf: wholes,
  },
  {
    id: 'carriedOver',
    names: ['上年结转', '上年结转结余', '上年结转收入', '上年结转资金', '上年结转和结余'],
    facts: ['carriedOver'],
    isOfAllFunds: true,
    partOf: ['income', 'incomeYear', 'budget'],
  },
  {
    id: 'carriedForward',
    names: ['年终结转', '年终结转结余', '结转下年', '年终结转和结余'],
    facts: ['carriedForward'],
    isOfAllFunds: true,
    partOf: ['expenditure', 'expenditureYear', 'budget'],
  },
  { id: 'incomeQuota', names: ['事业费限额'], facts: ['incomeQuota'], partOf: wholes },
  { id: 'incomeNonQuota', names: ['非限额补助'], facts: ['incomeNonQuota'], partOf: wholes },
  {
    id: 'expenditure',
    names: ['支出总计', '支出预算总计', '总支出', '支出总预算', '全年支出'],
    short: ['支出'],
    facts: ['expenditure'],
    isOfAllFunds: true,
  },
  {
    id: 'expenditureYear',
    names: [
      ...['支出合计', '支出预算合计', '部门支出预算', '部门预算支出', '预算支出', '支出预算'],
      '总支出预算',
    ],
    facts: ['expenditure', 'expenditureCurrent'],
    isOfAllFunds: true,
  },
  {
    id: 'expenditureCurrent',
    names: ['本年支出合计', '本年支出'],
    facts: ['expenditureCurrent'],
    isOfAllFunds: true,
    partOf: ['expenditure', 'expenditureYear', 'budget'],
  },
  {
    id: 'budget',
    names: [
      ...['预算收支', '部门预算收支', '收支总计', '收支预算', '部门预算收支安排', '预算收支安排'],
      ...['收支总预算', '部门收支预算', '收支预算总计', '收入支出总计', '收入支出预算总计'],
      ...['收入、支出总计', '收入、支出预算总计', '收入、支出总预算', '收入支出总预算'],
      ...['收、支总计', '收、支预算总计', '收支安排', '收支预算安排'],
    ],
    short: ['部门预算'],
    facts: ['expenditure'],
    isOfAllFunds: true,
  },
  { id: 'basic', names: ['基本支出'], facts: ['basic'], isOfAllFunds: true, partOf: spendings },
  {
    id: 'generalBasic',
    names: [
      ...['一般公共预算基本支出', '一般公共预算财政拨款基本支出', '一般公共预算拨款基本支出'],
    ],
    facts: ['generalBasic'],
    isOfSomeFunds: true,
    hasItsOwnParts: true,
    partOf: ['general', ...spendings],
  },
  {
    id: 'appropriationBasic',
    names: ['财政拨款基本支出', '财政拨款安排的基本支出'],
    facts: [],
    isOfSomeFunds: true,
    hasItsOwnParts: true,
    partOf: ['appropriation', ...spendings],
  },
  {
    id: 'personnel',
    names: ['人员经费', '人员经费支出', '人员支出', '人员类项目', '人员类项目支出'],
    facts: ['personnel', 'generalPersonnel'],
    lessBeside: ['familyAid'],
    isOfAllFunds: true,
    oneIf: ['basic', 'generalBasic'],
    partOf: [...basics, ...spendings],
  },
  {
    id: 'operating',
    names: [
      ...['日常公用经费', '公用经费', '公用经费支出', '公用支出', '日常公用支出'],
      ...['公用经费项目', '公用经费项目支出'],
    ],
    facts: ['operating', 'generalOperating'],
    isOfAllFunds: true,
    oneIf: ['basic', 'generalBasic'],
    partOf: [...basics, ...spendings],
  },
  ...[
    ['wages', '工资福利支出'],
    ['goods', '商品和服务支出'],
    ['familyAid', '对个人和家庭的补助', '对个人和家庭的补助支出'],
    ['capital', '资本性支出'],
  ].map(([id = '', ...names]): ItemWords => ({
    ...{ id, names, facts: [], isOfManyWholes: true },
    partOf: [...basics, ...spendings],
  })),
  {
    id: 'project',
    names: ['项目支出', '项目经费支出', '项目经费', '项目支出经费'],
    facts: ['project'],
    isOfAllFunds: true,
    partOf: spendings,
  },
  // Of those that have targets: 编报绩效目标的项目3个，涉及项目预算资金5万元.
  { id: 'targetedFunds', names: ['涉及项目预算资金'], facts: ['targetedFunds'] },
  {
    id: 'otherExpenditure',
    names: ['其他支出'],
    facts: ['otherExpenditure'],
    isOfAllFunds: true,
    partOf: spendings,
  },
  {
    id: 'general',
    names: [
      ...[
        '一般公共预算收支',
        '一般公共预算支出',
        '一般公共预算财政拨款支出',
        '一般公共预算财政拨款收支',
      ],
      '一般公共预算收支预算',
      ...['一般公共预算拨款支出', '一般公共预算安排支出', '一般公共预算安排的支出'],
    ],
    // What was carried over is in the forms, and may not be in the text.
    facts: ['general', 'generalSpending', 'incomeGeneral'],
    othersIf: ['income', 'incomeCurrent'],
    isOfSomeFunds: true,
    partOf: ['expenditure', 'expenditureYear', 'appropriation'],
  },
  {
    id: 'fund',
    names: ['政府性基金收支', '政府性基金收支预算', '政府性基金预算财政拨款收支'],
    facts: ['fund'],
    isOfSomeFunds: true,
  },
  {
    id: 'fundSpending',
    names: ['政府性基金支出', '政府性基金预算支出'],
    facts: ['fundSpending', 'fund'],
    isOfSomeFunds: true,
    partOf: ['expenditure', 'expenditureYear', 'appropriation'],
  },
  {
    id: 'stateCapital',
    names: [...['国有资本经营预算支出', '国有资本经营预算财政拨款收支', '国有资本经营预算收支']],
    facts: ['stateCapital'],
    isOfSomeFunds: true,
    partOf: ['expenditure', 'expenditureYear', 'appropriation'],
  },
  // What it consists of is not what the whole budget consists of.
  {
    id: 'appropriation',
    names: [
      ...['财政拨款支出', '财政拨款收支', '财政拨款支出预算', '财政拨款收支预算'],
      ...['财政拨款收支总预算', '财政拨款预算支出', '财政拨款预算'],
      ...[
        '财政拨款收、支总预算',
        '财政拨款收入、支出总预算',
        '财政拨款收支总计',
        '财政拨款收、支总计',
      ],
      ...['财政拨款安排支出', '财政拨款安排的支出', '财政拨款收支预算总数'],
    ],
    // Some count what was carried over, some do not.
    facts: ['appropriation', 'appropriationOfYear', 'appropriationSpent'],
    isOfSomeFunds: true,
  },
  // 公用经费 of the offices among the units: of all where there are no others, and never more.
  {
    id: 'agencyCost',
    names: ['机关运行经费', '机关运行费'],
    facts: ['agencyCost'],
    mayBeOneOf: ['generalRunning', 'allRunning'],
    atMost: { item: 'operating', says: 'textAgencyMore' },
  },
  {
    id: 'three',
    names: [
      ...['“三公”经费', '一般公共预算“三公”经费', '一般公共预算财政拨款“三公”经费'],
      ...['一般公共预算安排的“三公”经费', '一般公共预算拨款安排的“三公”经费'],
      '一般公共预算财政拨款安排的“三公”经费',
    ],
    facts: ['three'],
  },
  {
    id: 'abroad',
    names: [
      '因公出国（境）费',
      '因公出国（境）费用',
      '因公出国（境）',
      '公务出国',
      '公务出国（境）费',
      '因公出国费',
      ...['公务出国（境）费用', '公务出国（境）', '因公出国（境）经费', '因公出国境费'],
    ],
    facts: ['abroad'],
    partOf: ['three'],
  },
  {
    id: 'vehicles',
    names: [
      ...['公务用车购置及运行费', '公务用车购置及运维费', '公务用车购置及运行维护费'],
      ...['公务用车购置和运行费', '公务用车购置和运行维护费', '公务用车购置与运行维护费'],
    ],
    facts: ['vehicles'],
    partOf: ['three'],
  },
  {
    id: 'vehiclePurchase',
    names: ['公务用车购置费', '公务用车购置', '公务用车购置经费', '公务用车购置支出', '公车购置费'],
    facts: ['vehiclePurchase'],
    partOf: ['vehicles', 'three'],
  },
  {
    id: 'vehicleRunning',
    names: [
      ...['公务用车运行费', '公务用车运行维护费', '公务用车运行维护经费', '公务用车运维费'],
      ...['公务用车运行', '公务用车运行维护', '公务用车维护费', '公车运行费', '公车运行维护费'],
    ],
    facts: ['vehicleRunning'],
    partOf: ['vehicles', 'three'],
  },
  {
    id: 'reception',
    names: ['公务接待费', '公务接待', '公务接待费用', '公务接待经费'],
    facts: ['reception'],
    partOf: ['three'],
  },
  {
    id: 'procurement',
    names: ['政府采购', '政府采购预算', '政府采购计划'],
    facts: ['procurement'],
  },
  {
    id: 'procurementGoods',
    names: ['政府采购货物', '货物类', '政府采购货物预算'],
    facts: ['procurementGoods'],
    partOf: ['procurement'],
  },
  {
    id: 'procurementWorks',
    names: ['政府采购工程', '工程类', '政府采购工程预算'],
    facts: ['procurementWorks'],
    partOf: ['procurement'],
  },
  {
    id: 'procurementServices',
    names: ['政府采购服务', '服务类', '政府采购服务预算'],
    facts: ['procurementServices'],
    partOf: ['procurement'],
  },
  // The forms count fixed assets alone: there may be others.
  {
    id: 'assets',
    names: ['国有资产总额', '资产总额'],
    facts: ['assets'],
    knownPart: 'fixedAssets',
  },
  {
    id: 'fixedAssets',
    names: ['固定资产', '固定资产金额', '固定资产总额', '固定资产价值', '固定资产总价值'],
    facts: ['fixedAssets'],
    partOf: ['assets'],
    namesSomeParts: true,
  },
  {
    id: 'fixedAssetsCost',
    names: ['固定资产原值', '固定资产账面原值', '固定资产原价'],
    facts: ['fixedAssets'],
    partOf: ['assets'],
    namesSomeParts: true,
    orElse: 'fixedAssetsNet',
  },
  {
    id: 'fixedAssetsNet',
    names: ['固定资产净值', '固定资产账面净值', '固定资产净额'],
    facts: [],
    partOf: ['assets', 'fixedAssets', 'fixedAssetsCost'],
  },
];
