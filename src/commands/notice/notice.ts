import type { Problem, ProblemCode } from '../../app';

/** What a button that failed shows. */
export interface Notice {
  readonly reason: ProblemCode;
  /** Sheets that were left half-made. */
  readonly left: readonly string[];
}

const reasons: Readonly<Record<ProblemCode, true>> = {
  cellEditMode: true,
  readOnly: true,
  protected: true,
  sheetProtected: true,
  inTable: true,
  tooLarge: true,
  connectionLost: true,
  apiMissing: true,
  unknownForm: true,
  unexpected: true,
};

export function noticeOf({ code, left }: Problem): Notice {
  return { reason: code, left };
}

/** The query of an address that opens the notice; a page in a dialog is told nothing else. */
export function printNotice({ reason, left }: Notice): string {
  const query = new URLSearchParams({ notice: reason });
  for (const sheet of left) query.append('left', sheet);
  return `?${query.toString()}`;
}

/** The notice an address asks for, if it does. */
export function parseNotice(search: string): Notice | null {
  const query = new URLSearchParams(search);
  const reason = query.get('notice');
  if (reason === null) return null;
  return { reason: isReason(reason) ? reason : 'unexpected', left: query.getAll('left') };
}

function isReason(text: string): text is ProblemCode {
  return Object.keys(reasons).includes(text);
}
