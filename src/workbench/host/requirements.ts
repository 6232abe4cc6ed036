import type { Since } from '../protocol/object-type';

/** The versions of Excel that can be played: what `isSetSupported` answers in each. */
export const excelVersions = {
  'excel-2019': matrix('Excel 2019', '16.0.10827', {
    ExcelApi: '1.8',
    DialogApi: '1.1',
    SharedRuntime: undefined,
  }),
  'excel-2021': matrix('Excel 2021', '16.0.14326', { ExcelApi: '1.14', DialogApi: '1.2' }),
  'excel-2024': matrix('Excel 2024', '16.0.17928', { ExcelApi: '1.17', DialogApi: '1.2' }),
  'microsoft-365': matrix('Microsoft 365', '16.0.19127', { ExcelApi: '1.20', DialogApi: '1.2' }),
  web: matrix('Excel 网页版', '16.0.19127', {
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
  sets: Readonly<Record<string, string | undefined>>,
): ExcelVersion {
  const requirements: Record<string, string> = { AddinCommands: '1.3', CustomXmlParts: '1.1' };
  for (const [set, version] of Object.entries(sets)) if (version) requirements[set] = version;
  return { title, build, requirements };
}

/** Whether a version has a member: `1.7` or `ExcelApiOnline 1.1`. */
export function covers(requirements: Readonly<Record<string, string>>, since: Since): boolean {
  const [set, version] = since.includes(' ') ? since.split(' ') : ['ExcelApi', since];
  const offered = requirements[set ?? ''];
  return offered !== undefined && compareVersions(offered, version ?? '') >= 0;
}

export function compareVersions(first: string, second: string): number {
  const [firstMajor = 0, firstMinor = 0] = first.split('.').map(Number);
  const [secondMajor = 0, secondMinor = 0] = second.split('.').map(Number);
  return firstMajor - secondMajor || firstMinor - secondMinor;
}
