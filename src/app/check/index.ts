export { acceptFinding, withdrawAcceptance } from './accept/accept-finding';
export { checkWorkbook } from './check-workbook';
export { fixFindings } from './fix-finding';
export { followCheck, type CheckState } from './follow-check';
export { openMistakes } from './open-mistakes';
export { reportOf } from './report-of';
