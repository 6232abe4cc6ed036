export interface SeenError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

let last: SeenError | null = null;

/** Keeps an error for the diagnosis; the pane shows its own words for it elsewhere. */
export function rememberError(error: unknown): void {
  last = describe(error);
}

export function lastError(): SeenError | null {
  return last;
}

/** Keeps whatever nobody caught. */
export function watchErrors(): void {
  addEventListener('error', (event) => {
    rememberError(event.error ?? event.message);
  });
  addEventListener('unhandledrejection', (event) => {
    rememberError(event.reason);
  });
}

function describe(error: unknown): SeenError {
  if (!(error instanceof Error)) return { name: typeof error, message: String(error), stack: '' };
  // Excel's own errors carry the code that says most about them.
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return { name: error.name + code, message: error.message, stack: error.stack ?? '' };
}
