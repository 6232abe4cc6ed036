import { audited, stillOpen } from './audited';

export const auditedZone2019 = [
  ...audited(
    ['BD-FORMAT', 'hint', '职责活动', 'H9 G10 H10 G27 G34 H34', ['%'], 'the first % is missing'],
    ['BD-OPENEND', 'error', '职责活动', 'I12', ['10次以内', '≥11次'], 'more than 10 has no grade'],
    ['BD-TYPE', 'warning', '职责活动', 'F18', ['效果明显'], 'a rate graded in words'],
    ['BD-POINTGAP', 'warning', '职责活动', 'H28 H35 H38 H44 H54', ['110%'], '110% has no grade'],
    ['BD-OVERLAP', 'hint', '职责活动', 'G29', ['3次以下', '3~5次'], '3, 5 and 8 have two grades'],
    ['BD-OVERLAP', 'hint', '职责活动', 'G31', ['5次以上', '3~5次'], '5 has two grades'],
    ['BD-OVERLAP', 'error', '职责活动', 'I31', ['2次以下', '1次以下'], '0 and 1 have two grades'],
    ['BD-UNIT', 'warning', '职责活动', 'F35', ['考察成本', '小于100%'], 'a cost in percent'],
    ['BD-OVERLAP', 'hint', '职责活动', 'G36', ['4~3篇', '3~2篇'], '4 and 3 have two grades'],
    ['BD-FORMAT', 'hint', '职责活动', 'G36', ['4~3篇', '3~4篇'], 'from more to less'],
    ['BD-FORMAT', 'hint', '职责活动', 'H36', ['3~2篇', '2~3篇'], 'from more to less'],
    ['BD-TYPO', 'error', '职责活动', 'F39', ['5次收下', '5次以下'], '收下 is a slip for 以下'],
    ['BD-OVERLAP', 'hint', '职责活动', 'G39', ['5次～7次'], '5, 7 and 10 have two grades'],
    ['BD-FORMAT', 'hint', '职责活动', 'G40', ['95%～90%', '90%～95%'], 'from more to less'],
    ['BD-FORMAT', 'hint', '职责活动', 'H40', ['90%～80%', '80%～90%'], 'from more to less'],
    ['BD-UNIT', 'warning', '职责活动', 'F41', ['绩效考核人数', '100%'], 'people in percent'],
    ['BD-GAP', 'error', '职责活动', 'G41:G42', ['80%～90%', '90%～100%'], 'points, no ranges'],
    ['BD-TYPE', 'warning', '职责活动', 'F43 F53', ['无报废情况'], 'a rate graded in words'],
    ['BD-UNIT', 'warning', '职责活动', 'G43 G53', ['设备更换率', '10个以内'], 'a rate in pieces'],
    ['BD-OVERLAP', 'hint', '职责活动', 'H43 H53', ['10个', '15个'], '10 and 15 have two grades'],
    ['BD-GAP', 'error', '职责活动', 'G56:G58', ['95%～98%', '98%～100%'], 'no grade above 98%'],
  ),
  ...stillOpen(
    ['AS-QTY', 'hint', '资产', 'B8', ['275.5'], 'a value without a quantity'],
    ['CL-NAME', 'hint', '名词', 'B7', ['2010305', '事业运行'], '事业运行 is 2010350'],
    ['CL-OLD', 'hint', '名词', 'B13', ['医疗卫生与计划生育支出', '卫生健康支出'], 'until 2018'],
    ['PF-DUP', 'hint', '职责活动', 'E50', ['乡、街道'], 'unites the two rows below it'],
  ),
];
