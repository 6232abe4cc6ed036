/** The titles of one table as places print them: with the year, and with whose table it is. */
export function titled(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) =>
    ['', '部门', '单位'].flatMap((whose) =>
      ['', '{year}年', '{year}年度'].map((year) => `${year}${whose}${name}`),
    ),
  );
}
