import {
  catch as catchProblem,
  config,
  nullable,
  object,
  record,
  safeParse,
  string,
} from 'zod/mini';
import type { NarrativeDrafts } from './drafts';

// Compiled validators need new Function, which the content security policy forbids.
config({ jitless: true });

const schema = record(
  string(),
  object({
    styleId: catchProblem(nullable(string()), null),
    texts: catchProblem(record(string(), string()), {}),
    bases: catchProblem(record(string(), string()), {}),
  }),
);

/** What was stored, as far as it can be understood: anyone can write into the browser's storage. */
export function readDrafts(stored: unknown): NarrativeDrafts {
  const read = safeParse(schema, stored);
  return read.success ? read.data : {};
}
