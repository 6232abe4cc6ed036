export { workbookGaps } from './workbook-gaps';
