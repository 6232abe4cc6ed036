export { stillAccepted } from '../check/accept/still-accepted';
export { describeReport } from './describe-report';
export { insertReport } from './insert-report';
export { reportText } from './report-text';
