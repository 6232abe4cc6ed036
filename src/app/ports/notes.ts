import type { NameValue } from './names';

/** Where notes are found, for the command that changes them. */
export interface NotesPlace {
  readonly notes: string | null;
  /** The ids of the parts of our namespace. */
  readonly noteParts: readonly string[];
}

export interface NotesHere {
  /** As they stand in the workbook; null where nothing is noted. */
  readonly notes: string | null;
  /** The defined names of the workbook. */
  readonly names: readonly string[];
}

/** What is written into the workbook together with cells. */
export interface Beside {
  readonly notes: string;
  readonly noteParts: readonly string[];
  readonly names: readonly NameValue[];
}
