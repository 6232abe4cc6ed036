import type { Since } from '../protocol/object-type';

/** `DelayForCellEdit` is in no table: the library asks for it before it sends `delayForCellEdit` on. */
const inAll = {
  AddinCommands: '1.1',
  DelayForCellEdit: '1.1',
  DocumentEvents: '1.1',
  Settings: '1.1',
} as const;

/**
 * The versions of Excel that can be played: what `isSetSupported` answers in each. From Microsoft's tables of Excel and
 * Dialog API requirement sets; 2019 from the last table of availability that still listed it; 2020 is Version 2008. Sets that the workbench
 * has nothing of (RibbonApi, SharedRuntime …) are left out.
 */
export const excelVersions = {
  'excel-2019': matrix('Excel 2019', '16.0.10827.20150', { ExcelApi: '1.8', DialogApi: '1.1' }),
  'microsoft-365-2020': matrix('Microsoft 365, 2020', '16.0.13127.20408', {
    ExcelApi: '1.12',
    DialogApi: '1.2',
  }),
  'excel-2021': matrix('Excel 2021', '16.0.14326.20508', { ExcelApi: '1.14', DialogApi: '1.2' }),
  'excel-2024': matrix('Excel 2024', '16.0.17928.20114', { ExcelApi: '1.17', DialogApi: '1.2' }),
  'microsoft-365': matrix('Microsoft 365', '16.0.19231.20156', {
    ExcelApi: '1.20',
    DialogApi: '1.2',
  }),
  web: matrix('Excel 网页版', '16.0.19231.20156', {
    ExcelApi: '1.20',
    ExcelApiOnline: '1.1',
    DialogApi: '1.2',
  }),
} as const;

export type ExcelVersionId = keyof typeof excelVersions;

export interface ExcelVersion {
  readonly title: string;
  readonly build: string;
  readonly requirements: Readonly<Record<string, string>>;
}

function matrix(
  title: string,
  build: string,
  sets: Readonly<Record<string, string>>,
): ExcelVersion {
  return { title, build, requirements: { ...inAll, ...sets } };
}

/** Whether a version has a member: `1.7` or `ExcelApiOnline 1.1`. */
export function covers(requirements: Readonly<Record<string, string>>, since: Since): boolean {
  const [set, version] = since.includes(' ') ? since.split(' ') : ['ExcelApi', since];
  const offered = requirements[set ?? ''];
  return offered !== undefined && compareVersions(offered, version ?? '') >= 0;
}

function compareVersions(first: string, second: string): number {
  const [firstMajor = 0, firstMinor = 0] = first.split('.').map(Number);
  const [secondMajor = 0, secondMinor = 0] = second.split('.').map(Number);
  return firstMajor - secondMajor || firstMinor - secondMinor;
}
