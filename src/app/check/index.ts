export { checkWorkbook } from './check-workbook';
export { fixFinding } from './fix-finding';
export { followCheck, type CheckState } from './follow-check';
export { reportOf } from './report-of';
