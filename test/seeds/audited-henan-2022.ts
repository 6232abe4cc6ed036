import { audited, stillOpen } from './audited';

export const auditedHenan2022 = [
  ...audited(
    ['AR-EMPTYDERIVED', 'error', '支出', 'G8', ['244.29'], '小计 of 基本支出 is empty'],
    ['AR-EMPTYDERIVED', 'error', '支出', 'G11', ['11.73'], '小计 of 基本支出 is empty'],
    ['AR-EMPTYDERIVED', 'error', '支出', 'G12', ['0.70'], '小计 of 基本支出 is empty'],
    ['AR-EMPTYDERIVED', 'error', '支出', 'G13', ['9.61'], '小计 of 基本支出 is empty'],
    ['AR-EMPTYDERIVED', 'error', '支出', 'G14', ['6.26'], '小计 of 基本支出 is empty'],
    ['PF-OP-MISSING', 'hint', '汇总', 'J8', ['14辆'], 'a figure without operator'],
    ['PF-OP-MISSING', 'hint', '汇总', 'J21', ['2年'], 'a figure without operator'],
    ['PF-COST-BUDGET', 'error', '汇总', 'H11', ['145.4万元', '144.90万元'], 'above the budget'],
    ['PF-DIRECTION', 'error', '汇总', 'J16 J32 J55', ['≤100%'], 'a good rate with a ceiling'],
    ['PF-UNIT', 'warning', '汇总', 'H17', ['≤37万', '≤37万元'], '万 is 万元'],
    ['PF-OP-MISSING', 'warning', '汇总', 'H22', ['8万元'], 'a cost without operator'],
    ['PF-OP-MISSING', 'warning', '汇总', 'H31', ['3万元'], 'a cost without operator'],
    ['PF-OP-MISSING', 'warning', '汇总', 'H36', ['4万元'], 'a cost without operator'],
    ['PF-OP-MISSING', 'warning', '汇总', 'H45 H53', ['2万元'], 'a cost without operator'],
    ['PF-SAT', 'warning', '汇总', 'N22 N53', ['100%'], 'satisfaction without a floor'],
    ['PF-DIRECTION', 'error', '汇总', 'H51', ['≥800万元', '≤800万元'], 'a cost with a floor'],
    ['CL-FUNC-PROJ', 'hint', '支出', 'L8', ['789.90'], '行政运行 pays for no projects'],
    ['CL-FUNC-PROJ', 'hint', '一般', 'L8', ['789.90'], '行政运行 pays for no projects'],
    ['CL-HOUSING', 'hint', '基本', 'E7', ['30113', '2210201'], '住房公积金 without its function'],
    ['CL-ECON-GOV', 'hint', '基本', 'C9', ['50201', '50501'], 'of 机关 beside 50501 of 事业单位'],
    ['PF-DENOM0', 'warning', '整体', 'D26', ['≤90%'], 'a rate of “三公” that are 0'],
  ),
  ...stillOpen(
    ['PF-PERIOD', 'warning', '汇总', 'J22', ['≥1次'], 'every quarter is four times'],
    ['PF-PERIOD', 'warning', '汇总', 'J38', ['≥1次'], 'every quarter is four times'],
    ['PF-CONTRADICT', 'warning', '汇总', 'J21', ['2年', '≤365天'], 'two years within one'],
    ['PF-FORMULA', 'error', '整体', 'E35', ['绩效监控完成率'], 'the explanation of another rate'],
    ['DOC-PLACEHOLDER', 'warning', '整体', 'B4', ['<p>'], 'a tag of a web page'],
  ),
];
