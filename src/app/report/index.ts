export { describeReport, type ReportRequest } from './describe-report';
export { insertReport, type ReportOutcome } from './insert-report';
export { planReport } from './plan-report';
export type { ReportDocument } from './report-document';
export { reportText } from './report-text';
