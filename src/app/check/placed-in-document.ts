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
          params: placedParams(finding.params, placeOf),
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

type Params = CheckedFinding['params'];

/** Words that name a cell name its place in the document. */
function placedParams(params: Params, placeOf: PlaceOf): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, param]) => {
      if (!('text' in param) || !param.cell) return [name, param];
      const { sheet, address } = param.cell;
      return [name, { text: `${param.text}（${placeOf(sheet, address) ?? sheet}）` }];
    }),
  );
}

function fixIn(fix: Fix | null, at: (cell: string) => string): Fix | null {
  return fix === null || fix.isFormula === true ? null : { ...fix, at: at(fix.at) };
}
