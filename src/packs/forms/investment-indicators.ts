/** One of the 20 standard rows of 投入管理指标 in F17. */
export interface InvestmentIndicator {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** 指标值说明. */
  readonly explanation: string;
}

export interface InvestmentGroup {
  /** 二级指标. */
  readonly name: string;
  readonly indicators: readonly InvestmentIndicator[];
}

/** Names, values and explanations are set phrases of the form of 河南 of 2022. */
export const investmentGroups: readonly InvestmentGroup[] = [
  {
    name: '工作目标管理',
    indicators: [
      {
        id: 'goalRelevance',
        name: '年度履职目标相关性',
        value: '相关',
        explanation:
          '1. 年度履职目标是否符合国家、省委省政府战略部署和发展规划，与国家、省宏观政策、行业政策一致；2. 年度履职目标是否与部门职责、工作规划和重点工作相关；3. 确定的预算项目是否合理，是否与工作目标密切相关；4. 工作任务和项目预算安排是否合理。',
      },
      {
        id: 'taskSoundness',
        name: '工作任务科学性',
        value: '科学',
        explanation:
          '1. 工作任务是否有明确的绩效目标，绩效目标是否与部门年度履职目标一致，是否能体现工作任务的产出和效果；2. 工作任务对应的预算项目是否有明确的绩效目标，绩效目标是否与部门职责目标、工作任务目标一致，是否能体现预算项目的产出和效果',
      },
      {
        id: 'indicatorSoundness',
        name: '绩效指标合理性',
        value: '合理',
        explanation:
          '1. 工作任务、预算项目绩效指标设置是否准确反映部门绩效完成情况；2. 工作任务、预算项目绩效指标是否清晰、细化、可评价、可衡量；3. 工作任务、预算项目绩效指标的评价标准是否清晰、可衡量；4. 是否与部门年度的任务数或计划数相对应。',
      },
    ],
  },
  {
    name: '预算和财务管理',
    indicators: [
      {
        id: 'budgetCompleteness',
        name: '预算编制完整性',
        value: '完整',
        explanation:
          '1. 部门所有收入是否全部纳入部门预算；2. 部门支出预算是否统筹各类资金来源，全部纳入部门预算管理。',
      },
      {
        id: 'specialFundsDetail',
        name: '专项资金细化率',
        value: '≥90%',
        explanation:
          '专项资金细化率=（已细化到具体市县和承担单位的资金数/部门参与分配资金总数）×100%。',
      },
      {
        id: 'budgetExecution',
        name: '预算执行率',
        value: '≥90%',
        explanation:
          '预算执行率=（预算完成数/预算数）×100%。预算完成数指部门实际执行的预算数；预算数指财政部门批复的本年度部门的（调整）预算数。',
      },
      {
        id: 'budgetAdjustment',
        name: '预算调整率',
        value: '≤30%',
        explanation:
          '预算调整率=（预算调整数-年初预算数）/年初预算数×100%。预算调整数：部门在本年度内涉及预算的追加、追减或结构调整的资金总和（因落实国家政策、发生不可抗力、上级部门或本级党委政府临时交办而产生的调整除外）。',
      },
      {
        id: 'carriedForwardRate',
        name: '结转结余率',
        value: '≤20%',
        explanation:
          '结转结余率=结转结余总额/预算数*100%。结转结余总额是指部门本年度的结转结余资金之和。预算数是指财政部门批复的本年度部门的（调整）预算数。',
      },
      {
        id: 'threePublicControl',
        name: '“三公经费”控制率',
        value: '≤90%',
        explanation: '“三公经费”控制率=本年度“三公经费”实际支出数/“三公经费”预算数*100%',
      },
      {
        id: 'procurementExecution',
        name: '政府采购执行率',
        value: '≥90%',
        explanation:
          '政府采购执行率=（实际政府采购金额/政府采购预算数）×100%。政府采购预算：采购机关根据事业发展规划和行政任务编制的、并经过规定程序批准的年度政府采购计划。',
      },
      {
        id: 'accountsTruth',
        name: '决算真实性',
        value: '真实',
        explanation:
          '反映本部门决算工作情况。决算编制数据是否账表一致，即决算报表数据与会计账簿数据是否一致。',
      },
      {
        id: 'spendingCompliance',
        name: '资金使用合规性',
        value: '合规',
        explanation:
          '部门（单位）是否按照相关法律法规以及资金管理办法规定的用途使用预算资金，用以反映和考核部门（单位）预算资金的规范运行情况。1. 是否符合国家财经法规和财务管理制度规定以及有关专项资金管理办法的规定；2. 资金的拨付是否有完整的审批程序和手续；3. 项目的重大开支是否经过评估论证；4. 是否符合部门预算批复的用途；5. 是否存在截留支出情况；6. 是否存在挤占支出情况；7. 是否存在挪用支出情况；8. 是否存在虚列支出情况。',
      },
      {
        id: 'systemSoundness',
        name: '管理制度健全性',
        value: '健全',
        explanation:
          '部门（单位）为加强预算管理，规范财务行为而制定的管理制度是否健全完整，用以反映和考核部门（单位）预算管理制度为完成主要职责或促成事业发展的保障情况。1. 是否已制定或具有预算资金管理办法、内部管理制度、会计核算制度、会计岗位制度等管理制度；2. 相关管理制度是否得到有效执行。',
      },
      {
        id: 'disclosure',
        name: '预决算信息公开性',
        value: '公开',
        explanation:
          '部门（单位）是否按照政府信息公开有关规定公开部门预算、执行、决算、监督、绩效等相关预决算信息，用以反映和考核部门（单位）预决算管理的公开透明情况。1. 是否按规定内容公开预决算信息；2. 是否按规定时限公开预决算信息。',
      },
      {
        id: 'assetManagement',
        name: '资产管理规范性',
        value: '规范',
        explanation:
          '部门（单位）的资产配置、使用是否合规，处置是否规范，收入是否及时足额上缴，用以反映和考核部门（单位）资产管理的规范程度。1. 资产是否及时规范入账，资产报表数据与会计账簿数据是否相符，资产实物与财务账、资产账是否相符；2. 新增资产是否符合规定程序和规定标准，新增资产是否考虑闲置存量资产；3. 资产对外有偿使用（出租出借等）、对外投资、担保、资产处置等事项是否按规定报批；4. 资产收益是否及时足额上交财政。',
      },
    ],
  },
  {
    name: '绩效管理',
    indicators: [
      {
        id: 'targetsSet',
        name: '绩效目标编制完成率',
        value: '100%',
        // The printed form of 2022 repeats the explanation of 绩效监控完成率 here; this one is written after its neighbours.
        explanation:
          '部门（单位）按要求编制绩效目标的项目数量占应编制绩效目标项目总数的比重。部门绩效目标编制完成率=已编制绩效目标项目数量/部门项目总数*100%',
      },
      {
        id: 'monitoringDone',
        name: '绩效监控完成率',
        value: '100%',
        explanation:
          '部门（单位）按要求实施绩效监控的项目数量占应实施绩效监控项目总数的比重。部门绩效监控完成率=已完成绩效监控项目数量/部门项目总数*100%',
      },
      {
        id: 'selfReviewDone',
        name: '绩效自评完成率',
        value: '100%',
        explanation:
          '部门（单位）按要求实施绩效自评的项目数量占应实施绩效自评项目总数的比重。部门绩效自评完成率=已完成评价项目数量/部门项目总数*100%',
      },
      {
        id: 'reviewDone',
        name: '部门绩效评价完成率',
        value: '100%',
        explanation:
          '部门重点绩效评价项目评价完成情况。部门绩效评价完成率=已完成评价项目数量/部门重点绩效评价项目数*100%',
      },
      {
        id: 'reviewUse',
        name: '评价结果应用率',
        value: '100%',
        explanation:
          '绩效监控、单位自评、部门绩效评价、财政重点绩效评价结果应用情况。评价结果应用率=评价提出的意见建议采纳数/提出的意见建议总数*100%',
      },
    ],
  },
];
