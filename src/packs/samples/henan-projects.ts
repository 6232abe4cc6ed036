/** A third-level indicator and its value. */
type Indicator = readonly [name: string, value: string];

export interface SampleProject {
  readonly code: string;
  readonly name: string;
  readonly amount: number;
  readonly costs: readonly Indicator[];
  readonly outputs: readonly Indicator[];
  readonly benefits: readonly Indicator[];
  readonly satisfactions: readonly Indicator[];
}

/** Codes of projects begin with the region and the year: 410796 22. */
const codeStart = '41079622000000000';

/**
 * The 18 projects: amounts and values are those of the disclosure, indicators are worded anew. Its slips are corrected: ceilings that
 * were floors, above the budget or without unit (≥800万元, ≤145.4万元, ≤37万), positive rates of at most 100%, a yearly count for what
 * happens every quarter, two years of rent within 365 days, satisfaction without ≥.
 */
export const sampleProjects: readonly SampleProject[] = [
  {
    code: `${codeStart}3604`,
    name: '车辆租赁费',
    amount: 145,
    costs: [['车辆租金总成本', '≤145万元']],
    outputs: [
      ['租赁车辆数量', '=14辆'],
      ['车辆状况合格率', '100%'],
      ['派车响应及时率', '≥90%'],
    ],
    benefits: [['公务出行便利程度', '有效']],
    satisfactions: [['乘车人员满意度', '≥90%']],
  },
  {
    code: `${codeStart}6616`,
    name: '劳务费',
    amount: 144.9,
    costs: [['劳务费用总成本', '≤144.9万元']],
    outputs: [
      ['劳务费用发放覆盖率', '100%'],
      ['岗位工作合格率', '100%'],
      ['劳务合同期限', '≤1年'],
    ],
    benefits: [['岗位工作积极性', '显著']],
    satisfactions: [['聘用人员满意度', '≥95%']],
  },
  {
    code: `${codeStart}6620`,
    name: '职工食堂专项经费',
    amount: 300,
    costs: [['食堂运行总成本', '≤300万元']],
    outputs: [
      ['用餐补助覆盖率', '≥85%'],
      ['食材检验合格率', '100%'],
      ['经费拨付及时率', '100%'],
    ],
    benefits: [
      ['职工生活质量', '显著'],
      ['职工工作积极性', '明显'],
    ],
    satisfactions: [['用餐职工满意度', '≥95%']],
  },
  {
    code: `${codeStart}6621`,
    name: '网络通讯费',
    amount: 37,
    costs: [['通讯费用总成本', '≤37万元']],
    outputs: [
      ['网络线路数量', '≥4条'],
      ['线路畅通率', '≥85%'],
    ],
    benefits: [['网上办公运转情况', '保障']],
    satisfactions: [['网络使用人员满意度', '≥95%']],
  },
  {
    code: `${codeStart}6622`,
    name: '办公及周转用房租金',
    amount: 50,
    costs: [['房屋租金总成本', '≤50万元']],
    outputs: [
      ['年度租赁天数', '≤365天'],
      ['租用房屋达标率', '≥85%'],
      ['租金支付年数', '=1年'],
    ],
    benefits: [['办公条件改善率', '≥85%']],
    satisfactions: [['房屋使用人员满意度', '≥85%']],
  },
  {
    code: `${codeStart}6624`,
    name: '院内绿化亮化费用',
    amount: 8,
    costs: [['绿化亮化总成本', '≤8万元']],
    outputs: [
      ['绿化养护次数', '≥4次'],
      ['绿植成活率', '≥95%'],
      ['灯具维护及时率', '100%'],
    ],
    benefits: [
      ['院内环境面貌', '有效提升'],
      ['道路亮化覆盖率', '100%'],
    ],
    satisfactions: [['院内工作人员满意度', '≥98%']],
  },
  {
    code: `${codeStart}6625`,
    name: '院内基建改造费用',
    amount: 10,
    costs: [['基建改造总成本', '≤10万元']],
    outputs: [
      ['计划改造完成率', '≥85%'],
      ['改造验收合格率', '≥95%'],
      ['改造完工及时率', '≥95%'],
    ],
    benefits: [['院内设施使用情况', '有效']],
    satisfactions: [['设施使用人员满意度', '≥95%']],
  },
  {
    code: `${codeStart}6633`,
    name: '日常修缮维护费用',
    amount: 15,
    costs: [['修缮维护总成本', '≤15万元']],
    outputs: [
      ['报修处理完成率', '≥85%'],
      ['修缮质量合格率', '100%'],
      ['报修响应及时率', '100%'],
    ],
    benefits: [
      ['办公环境改善程度', '显著'],
      ['日常工作运转情况', '保障'],
    ],
    satisfactions: [['报修人员满意度', '≥95%']],
  },
  {
    code: `${codeStart}6634`,
    name: '机关文明建设经费',
    amount: 3,
    costs: [['文明建设总成本', '≤3万元']],
    outputs: [
      ['文明创建活动覆盖率', '≥95%'],
      ['宣传内容准确率', '100%'],
    ],
    benefits: [['文明风气改善程度', '明显']],
    satisfactions: [['活动参加人员满意度', '≥95%']],
  },
  {
    code: `${codeStart}6635`,
    name: '水电费',
    amount: 70,
    costs: [['水电费用总成本', '≤70万元']],
    outputs: [
      ['水电供应覆盖率', '≥85%'],
      ['办公用电用水情况', '保障'],
      ['水电费缴纳及时率', '≥85%'],
    ],
    benefits: [['对外服务能力', '有效']],
    satisfactions: [['办公人员满意度', '≥95%']],
  },
  {
    code: `${codeStart}6636`,
    name: '印刷费',
    amount: 4,
    costs: [['印刷费用总成本', '≤4万元']],
    outputs: [
      ['工作手册印制数量', '≥2000本'],
      ['印刷成品合格率', '≥95%'],
      ['印刷交付及时率', '≥95%'],
    ],
    benefits: [['工作记录便利程度', '提升']],
    satisfactions: [['手册使用人员满意度', '≥95%']],
  },
  {
    code: `${codeStart}6637`,
    name: '节能宣传及日常购置',
    amount: 3,
    costs: [['节能宣传总成本', '≤3万元']],
    outputs: [
      ['节能宣传活动次数', '≥4次'],
      ['宣传材料合格率', '≥95%'],
      ['宣传开展及时率', '100%'],
    ],
    benefits: [['职工节能意识', '显著']],
    satisfactions: [['参加宣传人员满意度', '≥85%']],
  },
  {
    code: `${codeStart}6640`,
    name: '行政审批制度改革',
    amount: 8,
    costs: [['审批改革总成本', '≤8万元']],
    outputs: [
      ['事项评审次数', '≥3次'],
      ['审批系统正常运行率', '≥95%'],
      ['改革事项完成时间', '2022年年底'],
    ],
    benefits: [['审批服务水平', '有效']],
    satisfactions: [['审批人员满意度', '≥95%']],
  },
  {
    code: `${codeStart}6641`,
    name: '培训及考察学习费',
    amount: 2,
    costs: [['培训考察总成本', '≤2万元']],
    outputs: [
      ['培训考核通过率', '≥85%'],
      ['培训考察次数', '≥3次'],
      ['培训完成及时率', '≥95%'],
    ],
    benefits: [['学习成果应用率', '≥85%']],
    satisfactions: [['参训人员满意度', '≥85%']],
  },
  {
    code: `${codeStart}6642`,
    name: '营商环境建设情况评估',
    amount: 20,
    costs: [['第三方评估总成本', '≤20万元']],
    outputs: [
      ['企业走访次数', '≥5次'],
      ['评估报告合格率', '≥95%'],
      ['评估报告提交及时率', '≥95%'],
    ],
    benefits: [['评估建议采纳率', '≥85%']],
    satisfactions: [['受访企业满意度', '≥85%']],
  },
  {
    code: `${codeStart}6643`,
    name: '智慧城市专项建设经费',
    amount: 800,
    costs: [['智慧城市建设总成本', '≤800万元']],
    outputs: [
      ['建设任务完成率', '≥95%'],
      ['建设验收合格率', '≥95%'],
    ],
    benefits: [['城市管理数字化程度', '明显']],
    satisfactions: [['平台使用对象满意度', '≥85%']],
  },
  {
    code: `${codeStart}6644`,
    name: '信息化项目评审专家费',
    amount: 2,
    costs: [['专家评审总成本', '≤2万元']],
    outputs: [
      ['专家评审次数', '≥4次'],
      ['评审结论准确率', '≥98%'],
      ['评审完成及时率', '100%'],
    ],
    benefits: [['信息化项目推进情况', '保障']],
    satisfactions: [['评审专家满意度', '≥98%']],
  },
  {
    code: `${codeStart}6649`,
    name: '行政服务中心运行费',
    amount: 40,
    costs: [['服务大厅运行总成本', '≤40万元']],
    outputs: [
      ['运行经费支付及时率', '100%'],
      ['窗口业务学习次数', '≥15次'],
      ['窗口服务达标率', '≥85%'],
    ],
    benefits: [['群众办事效率', '显著']],
    satisfactions: [['办事群众满意度', '≥85%']],
  },
];
