import { WorkbookError } from '../app';
import { neededExcelApi } from './needed-api';

/** @throws WorkbookError where Excel is too old for what we send. */
export function requireExcelApi(version = neededExcelApi): void {
  if (Office.context.requirements.isSetSupported('ExcelApi', version)) return;
  throw new WorkbookError({
    code: 'apiMissing',
    left: [],
    detail: `ExcelApi ${version} is missing`,
  });
}
