import { audited, stillOpen } from './audited';

export const auditedDistrict2018 = [
  ...audited(
    ['DOC-STRUCTURE', 'hint', '工作活动', 'A5', ['1'], 'a row of column numbers'],
    ['BD-GAP', 'error', '工作活动', 'G6', ['90%～95%', '95%～100%'], 'points, no ranges'],
    ['BD-GAP', 'error', '工作活动', 'G7', ['85%～95%', '95%～100%'], 'points, no ranges'],
    ['BD-DUPBAND', 'error', '工作活动', 'H7', ['95%'], 'two grades are one'],
  ),
  ...stillOpen(
    ['DOC-ASOF', 'error', '资产', 'B2', ['2018年12月31日', '2017年12月31日'], 'of the year itself'],
    ['DOC-MANDATORY', 'warning', '资产', 'A2', ['编制部门'], 'the department is not named'],
  ),
];
