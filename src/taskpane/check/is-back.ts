import type { CheckState } from '../../app';
import type { LastDeed } from './last-deed';

/** Whether something is found again that was changed from here. */
export function isBack(last: LastDeed | null, { sheets }: CheckState): boolean {
  if (last?.deed !== 'fixed' || last.outcome.kind !== 'fixed') return false;
  return last.places.some(({ sheetId, finding }) =>
    sheets.some(
      (sheet) =>
        sheet.sheetId === sheetId &&
        sheet.forms.some(({ findings }) =>
          findings.some(
            ({ rule, says, at, text }) =>
              rule === finding.rule &&
              says === finding.says &&
              at[0] === finding.at[0] &&
              text === finding.text,
          ),
        ),
    ),
  );
}
