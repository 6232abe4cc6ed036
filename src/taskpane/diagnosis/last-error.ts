import type { Problem } from '../../app';
import { stackFrames } from './stack-frames';

/**
 * What is kept of an error: names of things in code, never its message. Excel's messages name sheets and quote cells,
 * and JavaScript's own hold the value they failed at.
 */
export interface SeenError {
  readonly name: string;
  /** The code of Excel's error, or of our own problem. */
  readonly code: string;
  /** Where in our request Excel failed (`Worksheet.getRange`). */
  readonly place: string;
  readonly frames: readonly string[];
}

let last: SeenError | null = null;

/** Keeps an error for the diagnosis; the pane shows its own words for it elsewhere. */
export function rememberError(error: unknown): void {
  last = describe(error);
}

/** Keeps why an action failed. */
export function rememberProblem({ code, detail }: Problem): void {
  last = { name: 'Problem', code, place: detail, frames: [] };
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
  if (!(error instanceof Error)) return { name: typeof error, code: '', place: '', frames: [] };
  const problem = member(error, 'problem');
  return {
    name: identifier(error.name) || 'Error',
    code: identifier(member(error, 'code')) || identifier(member(problem, 'code')),
    place:
      identifier(member(member(error, 'debugInfo'), 'errorLocation')) || text(problem, 'detail'),
    frames: stackFrames(error.stack ?? '', error.message),
  };
}

// Codes and places are words like `ItemNotFound` and `Range.values`; anything else could be content.
function identifier(value: unknown): string {
  return typeof value === 'string' && /^[\w.]{1,80}$/.test(value) ? value : '';
}

function text(value: unknown, name: string): string {
  const found = member(value, name);
  return typeof found === 'string' ? found : '';
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
