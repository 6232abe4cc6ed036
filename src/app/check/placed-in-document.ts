import type { FindingParam, Fix } from '../../domain/check/finding';
import { parseSheetAddress, type SheetAddress } from '../../domain/grid/sheet-address';
import { saysInPrint } from './texts/printed-texts';
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
      undecided: form.undecided.map(({ elsewhere, ...one }) => ({
        ...one,
        why: one.why === 'shape' ? 'printedShape' : one.why,
        at: elsewhere === undefined ? at(one.at) : (placeOf(elsewhere, one.at) ?? elsewhere),
      })),
      findings: form.findings.map((finding): CheckedFinding => {
        const [first, ...others] = finding.at;
        const { elsewhere } = finding;
        return {
          ...finding,
          says: saysInPrint(finding.says),
          params: placedParams(finding.params, at, placeOf),
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

/**
 * Forms of a workbook, some of which somebody else laid out and were read on a sheet of their own: those have whole addresses, the
 * others name the cells of those where they stand.
 */
export function placedInWorkbook(
  forms: readonly CheckedForm[],
  isLaidOut: (sheet: string) => boolean,
  placeOf: PlaceOf,
): CheckedForm[] {
  return forms.flatMap((form) => {
    if (isLaidOut(form.sheet)) return placedInDocument([form], placeOf);
    const findings = form.findings.map((finding): CheckedFinding => {
      const { elsewhere, params } = finding;
      return {
        ...finding,
        params: Object.fromEntries(
          Object.entries(params).map(([name, param]) => [
            name,
            movedFigure(param, (cell) => onSheet(cell, isLaidOut, placeOf)),
          ]),
        ),
        ...(elsewhere && {
          elsewhere: elsewhere.map((cell) => onSheet(cell, isLaidOut, placeOf)),
        }),
      };
    });
    const undecided = form.undecided.map((one) => {
      if (one.elsewhere === undefined) return one;
      const cell = { sheet: one.elsewhere, address: one.at };
      const { sheet, address } = onSheet(cell, isLaidOut, placeOf);
      return { ...one, elsewhere: sheet, at: address };
    });
    return [{ ...form, undecided, findings }];
  });
}

function onSheet(
  cell: SheetAddress,
  isLaidOut: (sheet: string) => boolean,
  placeOf: PlaceOf,
): SheetAddress {
  const place = isLaidOut(cell.sheet) ? (placeOf(cell.sheet, cell.address) ?? cell.sheet) : null;
  return (place === null ? null : parseSheetAddress(place)) ?? cell;
}

type Params = CheckedFinding['params'];

/** What names a cell names its place in the document. */
function placedParams(params: Params, at: (cell: string) => string, placeOf: PlaceOf): Params {
  const placed = (param: FindingParam): FindingParam => {
    if ('cells' in param) return { cells: param.cells.map(at) };
    if ('totals' in param) {
      return { totals: param.totals.map(({ name, cells }) => ({ name, cells: cells.map(at) })) };
    }
    return movedFigure(param, ({ sheet, address }) => placeOf(sheet, address) ?? sheet);
  };
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, placed(param)]));
}

function movedFigure(
  param: FindingParam,
  move: (cell: SheetAddress) => SheetAddress | string,
): FindingParam {
  if (!('figure' in param)) return param;
  const { figure } = param;
  const { at } = figure;
  return at === null || typeof at === 'string' ? param : { figure: { ...figure, at: move(at) } };
}

function fixIn(fix: Fix | null, at: (cell: string) => string): Fix | null {
  return fix === null || fix.isFormula === true ? null : { ...fix, at: at(fix.at) };
}
