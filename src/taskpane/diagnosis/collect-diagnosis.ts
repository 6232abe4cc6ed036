import { diagnosisText } from './diagnosis-text';
import { lastError } from './last-error';
import { addInVersion } from './version';

const excelApiMinors = 20;
const otherSets = [
  'ExcelApiOnline 1.1',
  'ExcelUndoApiAll 1.0',
  'DelayForCellEdit 1.1',
  'CustomXmlParts 1.1',
  'DialogApi 1.2',
  'RibbonApi 1.1',
];

/** Asks Office what it is and puts it into the words of the diagnosis. */
export function collectDiagnosis(pane: { language: string; theme: string }): string {
  const { context } = Office;
  return diagnosisText({
    addIn: addInVersion,
    officeJs: officeJsVersion(),
    host: String(context.diagnostics.host),
    hostVersion: context.diagnostics.version,
    platform: String(context.diagnostics.platform),
    requirementSets: supportedSets(),
    displayLanguage: context.displayLanguage,
    language: pane.language,
    theme: pane.theme,
    browser: navigator.userAgent,
    error: lastError(),
  });
}

function supportedSets(): string[] {
  const excelApi = Array.from(
    { length: excelApiMinors },
    (_, at) => `ExcelApi 1.${String(at + 1)}`,
  );
  const has = (set: string) => {
    const [name = '', version = ''] = set.split(' ');
    return Office.context.requirements.isSetSupported(name, version);
  };
  return [...excelApi.filter(has).slice(-1), ...otherSets.filter(has)];
}

// The library says its version nowhere in its documented interface, only in this constant.
function officeJsVersion(): string {
  const library: unknown = Reflect.get(globalThis, 'OSF');
  const names = member(library, 'ConstantNames');
  const version = member(names, 'FileVersion');
  return typeof version === 'string' ? version : 'unknown';
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
