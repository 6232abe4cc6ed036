import type { Fix } from '../../domain/check/finding';
import { saysInPrint } from './printed-texts';
import type { CheckedFinding, CheckedForm } from './report';

/** Where in a document a cell of the sheet stands that one of its tables was read on; null for one that stands nowhere. */
export type PlaceOf = (sheet: string, cell: string) => string | null;

/**
 * Forms that were read out of a document, with their findings where it has them: T3!B4, ¶12 or L12. What can only be mended in Excel
 * is not offered.
 */
export function placedInDocument(forms: readonly CheckedForm[], placeOf: PlaceOf): CheckedForm[] {
  return forms.map((form) => {
    const at = (cell: string) => placeOf(form.sheet, cell) ?? form.sheet;
    return {
      ...form,
      place: form.sheet,
      findings: form.findings.map((finding): CheckedFinding => {
        const [first, ...others] = finding.at;
        const { elsewhere } = finding;
        return {
          ...finding,
          says: saysInPrint(finding.says),
          at: [at(first), ...others.map(at)],
          fix: fixIn(finding.fix, at),
          ...(elsewhere && {
            elsewhere: elsewhere.map(({ sheet, address }) => ({
              sheet,
              address: placeOf(sheet, address) ?? sheet,
            })),
          }),
        };
      }),
    };
  });
}

function fixIn(fix: Fix | null, at: (cell: string) => string): Fix | null {
  return fix === null || fix.isFormula === true ? null : { ...fix, at: at(fix.at) };
}
