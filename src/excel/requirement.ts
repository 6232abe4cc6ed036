import { WorkbookError } from '../app';
import { neededExcelApi } from './needed-api';

/** @throws WorkbookError where Excel is too old for what we send. */
export function requireExcelApi(): void {
  if (Office.context.requirements.isSetSupported('ExcelApi', neededExcelApi)) return;
  throw new WorkbookError({
    code: 'apiMissing',
    left: [],
    detail: `ExcelApi ${neededExcelApi} is missing`,
  });
}
