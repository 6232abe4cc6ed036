import { audited } from './audited';

export const auditedZone2021 = [
  ...audited(
    ['PF-STYLE', 'hint', '评估', 'F12:F15 F18 F20:F21', ['>='], '≥ is spelled >='],
    ['PF-UNIT', 'warning', '评估', 'F14', ['>=95%', '数量'], 'a number of things in percent'],
    ['PR-GENERIC', 'hint', '采购', 'C8', ['服务'], 'the name of what is bought is a class'],
    ['AS-QTY', 'hint', '资产', 'C15:C16', ['数量'], 'a value without a quantity'],
    ['PF-NAME-EQ-DESC', 'hint', '评估', 'E12', [], 'the description is the name'],
    ['PF-BASIS', 'hint', '评估', 'G12', [], 'one vague basis, or the name of an indicator'],
    ['PF-COST-KIND', 'warning', '评估', 'F16', [], 'a cost that is no amount'],
    ['PF-PLAN-EXEC', 'hint', '评估', 'F18', ['>=80%', '100%'], 'the plan ends at 100%'],
    ['PF-BASIS', 'hint', '物业', 'G12', [], 'one vague basis, or the name of an indicator'],
    ['PF-COST-KIND', 'warning', '物业', 'F16', [], 'a cost that is no amount'],
    ['PF-CONTRADICT', 'warning', '物业', 'F18', ['≤10天', '=0次'], 'both cannot hold'],
  ),
];
