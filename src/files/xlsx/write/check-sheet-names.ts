/** Throws for names of sheets that Excel does not take: a file that holds one is reported as damaged. */
export function checkSheetNames(names: readonly string[]): void {
  const lower = names.map((name) => name.toLowerCase());
  names.forEach((name, index) => {
    const isLegal =
      /^[^:\\/?*[\]]{1,31}$/.test(name) && !/^'|'$/.test(name) && lower[index] !== 'history';
    if (!isLegal) throw new RangeError(`Excel takes no sheet named ${JSON.stringify(name)}`);
    if (lower.indexOf(name.toLowerCase()) !== index) {
      throw new RangeError(`two sheets are named ${JSON.stringify(name)}`);
    }
  });
}
