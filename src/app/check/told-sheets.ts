import type { SheetsReading } from '../ports';
import { profileIn } from '../state/profile-notes';
import { checkSheets, type CheckedSheet } from './check-workbook';
import { crossCheckedSheets } from './between-forms/cross-checked';
import { typedForText } from './text/typed-for-text';
import { withTexts } from './text/with-texts';

/** All that is said of a workbook at one moment: of its forms alone, of them together, and of its texts. Pure. */
export function toldSheets(reading: SheetsReading): readonly CheckedSheet[] {
  const { told } = crossCheckedSheets(
    checkSheets(reading),
    profileIn(reading.notes, reading.names),
  );
  return withTexts(told, typedForText(reading.notes, reading.names));
}
