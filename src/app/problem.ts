/** Why the workbook did not do what was asked. The words for it are found where it is shown. */
export type ProblemCode =
  | 'cellEditMode'
  | 'readOnly'
  | 'protected'
  | 'sheetProtected'
  | 'inTable'
  | 'tooLarge'
  | 'connectionLost'
  | 'apiMissing'
  | 'unknownForm'
  | 'unexpected';

export interface Problem {
  readonly code: ProblemCode;
  /** Sheets that were left half-made. */
  readonly left: readonly string[];
  /** Cells of the user's own sheets that were left half-written: 表1!B3:G9. */
  readonly leftCells?: readonly string[];
  /** What failed where, in names from code, for the diagnosis: never a message, which could quote the workbook. */
  readonly detail: string;
}

/** How a workbook rejects. */
export class WorkbookError extends Error {
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(`${problem.code}: ${problem.detail}`, options);
    this.name = 'WorkbookError';
  }
}

/** For commands that write on a sheet of the user's. */
export function sheetProtected(): WorkbookError {
  return new WorkbookError({ code: 'sheetProtected', left: [], detail: 'the sheet is protected' });
}

/** The problem an error stands for, wherever it came from. */
export function problemOf(error: unknown): Problem {
  return error instanceof WorkbookError
    ? error.problem
    : { code: 'unexpected', left: [], detail: error instanceof Error ? error.name : typeof error };
}
