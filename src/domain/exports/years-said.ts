/** Whether words name budget years, and this one not among them. 2024年12月 is the day something was printed. */
export function otherYears(words: string, year: number): boolean {
  const said = [...words.matchAll(/(?<!\d)(?:19|20)\d{2}(?=年(?!\d{1,2}月))/g)].map(Number);
  return said.length > 0 && !said.includes(year);
}
