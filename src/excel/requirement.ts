import { WorkbookError } from '../app';

/** RangeAreas and PageLayout came with this set. */
const needed = '1.9';

/** @throws WorkbookError where Excel is too old for what we send. */
export function requireExcelApi(): void {
  if (Office.context.requirements.isSetSupported('ExcelApi', needed)) return;
  throw new WorkbookError({
    code: 'apiMissing',
    left: [],
    detail: `ExcelApi ${needed} is missing`,
  });
}
