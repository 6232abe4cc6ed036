/** A file, and by what its result is known again. */
export interface NotedFile {
  readonly path: string;
  /** Null where nobody keeps results, or where the file could not be opened. */
  readonly fingerprint: string | null;
}

export function withFingerprint<Facts extends object>(
  facts: Facts,
  fingerprint: string | null,
): Facts | (Facts & { readonly fingerprint: string }) {
  return fingerprint === null ? facts : { ...facts, fingerprint };
}
