/** Excel's limit for the name of a sheet. */
export const maxSheetName = 31;

/** What Excel refuses in the name of a sheet, and what looks like it. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  [':', '：'],
  ['\\', '＼'],
  ['/', '／'],
  ['?', '？'],
  ['*', '＊'],
  ['[', '［'],
  [']', '］'],
  // Only at its ends; but where the name will be cut is not known here.
  ["'", '’'],
]);

/** A text as the wished name of a sheet. Excel keeps one name for itself: History. */
export function legalSheetName(text: string): string {
  const name = text.replace(/[:\\/?*[\]']/g, (sign) => lookAlikes.get(sign) ?? '').trim();
  return /^history$/i.test(name) ? `${name}_` : name;
}

/** Gives names to new sheets, each free beside those that are taken and those given before. */
export interface SheetNames {
  /**
   * The wished name, or the wished name with the first free number, as Excel numbers copies: 表 (2). Excel does not tell capital
   * and small letters in sheet names apart.
   */
  give(wished: string): string;
}

export function sheetNames(taken: readonly string[]): SheetNames {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  // Where the last search for a name ended: the thousandth copy is found as fast as the second.
  const nextNumbers = new Map<string, number>();
  return {
    give(wished) {
      const start = nextNumbers.get(wished) ?? 1;
      const { name, number } = firstFree(wished, start, lower);
      nextNumbers.set(wished, number + 1);
      lower.add(name.toLowerCase());
      return name;
    },
  };
}

function firstFree(wished: string, start: number, lower: ReadonlySet<string>) {
  for (let number = start; ; number += 1) {
    const name = numbered(wished, number);
    if (!lower.has(name.toLowerCase())) return { name, number };
  }
}

function numbered(wished: string, number: number): string {
  const ending = number === 1 ? '' : ` (${number})`;
  const cut = wished.slice(0, maxSheetName - ending.length);
  // Half a character beyond the first 65,536 is none.
  return cut.replace(/\p{Surrogate}$/u, '') + ending;
}
