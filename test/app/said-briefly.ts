import type { CheckReport } from '../../src/app/check/report';

/** Every finding in a line: its rule, what it says, how much it weighs, where, and what it offers. */
export function briefly({ findings }: CheckReport): string[] {
  return findings.map(
    ({ rule, says, severity, at, fix }) =>
      `${rule} ${says} ${severity} ${at.join(' ')}${fix ? ` → ${String(fix.value).slice(0, 12)}` : ''}`,
  );
}
