export { inspectForms } from './inspect-forms';
export { repairForm } from './repair-form';
