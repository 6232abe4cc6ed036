/** Excel's limit for the characters of one address. */
const maxAddress = 8_192;

/** The cells of one sheet for one batch: whatever is asked for twice is one object of the request. */
export interface BatchRanges {
  at(address: string): Excel.Range;
  /** Whether the batch uses that range already, so that using it again costs little. */
  knows(address: string): boolean;
  /** Many areas as one object, or as a few where their addresses are too long for one. */
  over(areas: readonly string[]): readonly (Excel.Range | Excel.RangeAreas)[];
}

export function createBatchRanges(sheet: Excel.Worksheet): BatchRanges {
  const known = new Map<string, Excel.Range>();
  const knownAreas = new Map<string, Excel.RangeAreas>();

  function at(address: string): Excel.Range {
    const range = known.get(address) ?? sheet.getRange(address);
    known.set(address, range);
    return range;
  }

  function areasAt(address: string): Excel.RangeAreas {
    const areas = knownAreas.get(address) ?? sheet.getRanges(address);
    knownAreas.set(address, areas);
    return areas;
  }

  return {
    at,
    knows: (address) => known.has(address),
    over: (areas) =>
      joinedAddresses(areas).map((address) =>
        address.includes(',') ? areasAt(address) : at(address),
      ),
  };
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
