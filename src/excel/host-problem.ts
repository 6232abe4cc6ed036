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
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Turns whatever Excel rejected with into a WorkbookError. */
export function workbookError(error: unknown, left: readonly string[] = []): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const problem: Problem = isHostError(error)
    ? { code: codeOf(error.code), left, detail: detailOf(error) }
    : { code: 'unexpected', left, detail: String(error) };
  return new WorkbookError(problem, { cause: error });
}

/** Whether Excel refused because of a name that exists already. */
export function isNameTaken(error: unknown): boolean {
  return isHostError(error) && error.code === 'ItemAlreadyExists';
}

function codeOf(hostCode: string): ProblemCode {
  const code = meanings.get(hostCode) ?? 'unexpected';
  // Excel denies a write for both reasons with one code.
  return code === 'protected' && isOpenedReadOnly() ? 'readOnly' : code;
}

function isOpenedReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

function detailOf({ code, message, debugInfo }: HostError): string {
  const place = debugInfo?.errorLocation;
  return `${code}: ${message}${place ? ` (${place})` : ''}`;
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
