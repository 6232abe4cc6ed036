/** The set of ExcelApi that finds merged cells. */
export const mergedCellsApi = '1.13';

/** The addresses of the areas of a RangeAreas. Every area is named with its sheet, whose name may hold commas. */
export function addressesOf(address: string): string[] {
  return [...address.matchAll(/!(?<cells>[$A-Z\d:]+)(?=,|$)/g)].map(
    ({ groups }) => groups?.cells ?? '',
  );
}
