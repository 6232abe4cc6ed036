import { acceptancesIn } from '../accept/acceptance-notes';
import type { SheetsReading } from '../ports';
import { mistakesOf } from './mistakes';
import { toldSheets } from './told-sheets';

/** How many errors the rules find in a workbook as it was read, each mistake once. Pure. */
export function openErrors(reading: SheetsReading): number {
  const accepted = acceptancesIn(reading);
  const mistakes = toldSheets(reading)
    .flatMap(({ forms }) => forms)
    .flatMap((form) => mistakesOf(form, accepted).mistakes);
  return mistakes.filter(({ finding }) => finding.severity === 'error').length;
}
