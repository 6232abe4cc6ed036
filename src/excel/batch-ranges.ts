/** Excel's limit for the characters of one address. */
const maxAddress = 8_192;

/** Cells that only this batch uses: without a reference that Excel keeps, a range costs far fewer bytes of the request. */
export function cellsAt(sheet: Excel.Worksheet, address: string): Excel.Range {
  return sheet.getRange(address).untrack();
}

/** The same for many areas as one object, or a few where their addresses are too long for one. */
export function areasAt(
  sheet: Excel.Worksheet,
  areas: readonly string[],
): readonly Excel.RangeAreas[] {
  return joinedAddresses(areas).map((address) => sheet.getRanges(address).untrack());
}

export function joinedAddresses(areas: readonly string[], limit = maxAddress): readonly string[] {
  const joined: string[] = [];
  for (const area of areas) {
    const last = joined.at(-1);
    if (last === undefined || last.length + 1 + area.length > limit) joined.push(area);
    else joined[joined.length - 1] = `${last},${area}`;
  }
  return joined;
}
