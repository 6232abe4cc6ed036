import { WorkbookError, type Problem, type ProblemCode } from '../app';

/** The codes of Excel's errors that mean something to a user; all others are unexpected. */
const meanings: ReadonlyMap<string, ProblemCode> = new Map([
  ['InvalidOperationInCellEditMode', 'cellEditMode'],
  ['AccessDenied', 'protected'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['OperationCellsExceedLimit', 'tooLarge'],
  ['RangeExceedsLimit', 'tooLarge'],
  ['ConnectionFailure', 'connectionLost'],
  ['HostRestartNeeded', 'connectionLost'],
  ['RequestAborted', 'connectionLost'],
  ['ServiceNotAvailable', 'connectionLost'],
  ['ApiNotAvailable', 'apiMissing'],
  ['ApiNotFound', 'apiMissing'],
  ['NotImplemented', 'apiMissing'],
  ['UnsupportedOperation', 'apiMissing'],
]);

/** What an error of office.js says. It is told by its shape: the library's class belongs to another window at times. */
interface HostError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Turns whatever Excel rejected with into a WorkbookError. */
export function workbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const problem: Problem = isHostError(error)
    ? { code: codeOf(error), left: [], detail: detailOf(error) }
    : { code: 'unexpected', left: [], detail: error instanceof Error ? error.name : typeof error };
  return new WorkbookError(problem, { cause: error });
}

/** Whether Excel refused to add a sheet because there is one of that name. A defined name that exists has the same code. */
export function isSheetNameTaken(error: unknown): boolean {
  return (
    isHostError(error) &&
    error.code === 'ItemAlreadyExists' &&
    error.debugInfo?.errorLocation === 'WorksheetCollection.add'
  );
}

/** Whether Excel was asked for cells beyond the last row or column. */
export function isOutsideSheet(error: unknown): boolean {
  return isHostError(error) && error.code === 'InvalidArgument';
}

/** On a sheet that lets us write, what cannot be merged belongs to a table; Excel has no code of its own for that. */
const mergeRefused: ReadonlySet<string> = new Set(['InvalidOperation', 'InvalidArgument']);

function codeOf({ code: hostCode, debugInfo }: HostError): ProblemCode {
  if (debugInfo?.errorLocation === 'Range.merge' && mergeRefused.has(hostCode)) return 'inTable';
  const code = meanings.get(hostCode) ?? 'unexpected';
  // Excel denies a write for both reasons with one code.
  return code === 'protected' && isOpenedReadOnly() ? 'readOnly' : code;
}

function isOpenedReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

// Without the message: Excel puts names of sheets and what cells hold into it, quoted or not.
function detailOf({ code, debugInfo }: HostError): string {
  const place = debugInfo?.errorLocation;
  return place ? `${code} ${place}` : code;
}

function isHostError(error: unknown): error is HostError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'message' in error
  );
}
