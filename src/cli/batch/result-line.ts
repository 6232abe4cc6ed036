import * as z from 'zod';
import { tallyOf, type FileTally } from '../../app/batch/file-tally';

const schema = z.object({
  file: z.string(),
  department: z.string().nullish(),
  verdict: z.enum(['pass', 'warn', 'fail', 'incomplete', 'unreadable']),
  message: z.string().optional(),
  fingerprint: z.string().optional(),
  forms: z.array(z.unknown()),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(['error', 'warning', 'hint']),
      causedBy: z.int().nullable(),
    }),
  ),
  accepted: z.array(z.object({ finding: z.int() })).optional(),
});

/** What a line of `check --format json` says of its file. */
export interface ResultLine {
  readonly tally: FileTally;
  /** Of the bytes and of the way they were checked; null where none was noted. */
  readonly fingerprint: string | null;
}

/** Null for a line that is none, such as one that was cut off. */
export function resultLine(text: string): ResultLine | null {
  const json = parsed(text);
  const { data } = schema.safeParse(json);
  return data ? { tally: tallyOf(data), fingerprint: data.fingerprint ?? null } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
