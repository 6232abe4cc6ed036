import type { ChecksState } from './checks';
import type { LastDeed } from './last-deed';

/** How many findings are at the cells that were changed, of what stands there now. */
export function remainingAt(last: LastDeed, state: ChecksState): number {
  if (last.deed !== 'fixed' || last.outcome.kind !== 'fixed' || state.kind !== 'known') return 0;
  const findings = last.places.flatMap(({ sheetId, finding }) =>
    state.sheets
      .filter((sheet) => sheet.sheetId === sheetId)
      .flatMap(({ forms }) => forms)
      .flatMap((form) => form.findings)
      .filter(({ at, text }) => at[0] === finding.at[0] && text !== finding.text),
  );
  return findings.length;
}
