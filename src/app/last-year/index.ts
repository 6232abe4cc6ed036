export { catalogue, withPackFirst } from '../catalogue';
export { fillLastYear } from './fill-last-year';
export { lastYearHere } from './last-year-here';
