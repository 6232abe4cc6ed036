/** Excel's limit for the name of a sheet. */
const maxLength = 31;

/**
 * The wished name, or the wished name with the first free number, as Excel numbers copies: 表 (2). Excel does not tell capital
 * and small letters in sheet names apart.
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const isFree = (name: string) => !lower.has(name.toLowerCase());
  let name = wished.slice(0, maxLength);
  for (let number = 2; !isFree(name); number += 1) {
    const ending = ` (${number})`;
    name = wished.slice(0, maxLength - ending.length) + ending;
  }
  return name;
}
