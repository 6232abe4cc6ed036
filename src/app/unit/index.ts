export { convertForms, unitsHere } from './convert-forms';
