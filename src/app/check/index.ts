export { acceptFinding, withdrawAcceptance } from '../accept/accept-finding';
export { checkWorkbook } from './check-workbook';
export { fixFindings } from './fix-finding';
export { followCheck, type CheckState } from './follow-check';
export { openErrors } from './open-errors';
export { reportOf } from './report-of';
