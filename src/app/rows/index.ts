export { changeRows, rowsHere } from './change-rows';
