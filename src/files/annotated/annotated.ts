/** A file with annotations in it. */
export interface Annotated {
  readonly bytes: Uint8Array;
  /** How many of them have a place there: only those were written. */
  readonly count: number;
}
