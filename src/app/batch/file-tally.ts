import { severities, type Severity } from '../../domain/form/severity';
import type { ReportVerdict } from '../check/report';

/** What came of one file of many, in numbers. */
export interface FileTally {
  readonly file: string;
  /** As the file names it; null where it does not. */
  readonly department: string | null;
  readonly verdict: FileVerdict;
  /** Why it could not be read; null where it was. */
  readonly message: string | null;
  /** How many forms were recognised. */
  readonly forms: number;
  /** The mistakes by their rules: without what follows from them, and without what was accepted. */
  readonly rules: readonly RuleTally[];
}

export type FileVerdict = ReportVerdict | 'unreadable';

export interface RuleTally {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

/** What `check --format json` says of a file, as far as it is counted. */
export interface CountedFile {
  readonly file: string;
  readonly department?: string | null | undefined;
  readonly verdict: FileVerdict;
  readonly message?: string | undefined;
  readonly forms: readonly unknown[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly causedBy: number | null;
  }[];
  readonly accepted?: readonly { readonly finding: number }[] | undefined;
}

export function tallyOf(counted: CountedFile): FileTally {
  const { file, department = null, verdict, message = null, forms, findings } = counted;
  const accepted = new Set(counted.accepted?.map(({ finding }) => finding));
  const tallies = new Map<string, RuleTally>();
  for (const [index, { rule, severity, causedBy }] of findings.entries()) {
    if (causedBy !== null || accepted.has(index)) continue;
    const key = `${rule} ${severity}`;
    const count = (tallies.get(key)?.count ?? 0) + 1;
    tallies.set(key, { rule, severity, count });
  }
  return { file, department, verdict, message, forms: forms.length, rules: [...tallies.values()] };
}

export function countOf({ rules }: Pick<FileTally, 'rules'>, severity: Severity): number {
  return rules.reduce((sum, one) => sum + (one.severity === severity ? one.count : 0), 0);
}

const verdicts: readonly FileVerdict[] = ['unreadable', 'fail', 'incomplete', 'warn', 'pass'];

/** The worst first; of those that are alike, by the file. */
export function worstFirst(tallies: readonly FileTally[]): FileTally[] {
  const ranks = tallies.map((tally) => ({
    tally,
    rank: [
      verdicts.indexOf(tally.verdict),
      ...severities.map((severity) => -countOf(tally, severity)),
    ],
  }));
  return ranks
    .sort((one, other) => compare(one.rank, other.rank) || byName(one.tally.file, other.tally.file))
    .map(({ tally }) => tally);
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.reduce((before, rank, place) => before || rank - (other[place] ?? 0), 0);
}

/** The same on every machine, whatever its language. */
export function byName(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
