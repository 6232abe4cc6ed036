/** The set of ExcelApi that finds merged cells. */
export const mergedCellsApi = '1.13';

/** What is merged on a sheet; null where this Excel cannot say. */
export function loadMerged(sheet: Excel.Worksheet): Excel.RangeAreas | null {
  if (!Office.context.requirements.isSetSupported('ExcelApi', mergedCellsApi)) return null;
  return sheet.getRange().getMergedAreasOrNullObject().load('address');
}

/** The addresses of the areas of a RangeAreas. Every area is named with its sheet, whose name may hold commas. */
export function addressesOf(address: string): string[] {
  return [...address.matchAll(/!(?<cells>[$A-Z\d:]+)(?=,|$)/g)].map(
    ({ groups }) => groups?.cells ?? '',
  );
}
