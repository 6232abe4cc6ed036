const owners = ['', '部门', '单位', '预算单位'];

/** The titles of one table as places print them: with the year, and with whose table it is. */
export function titled(...names: readonly string[]): readonly string[] {
  return names
    .flatMap(withoutWord)
    .flatMap((name) => [
      ...owners.flatMap((whose) =>
        ['', '{year}年', '{year}年度'].map((year) => `${year}${whose}${name}`),
      ),
      `{department}{year}年${name}`,
      `{department}{year}年度${name}`,
    ]);
}

/** 收支总体情况 is 收支总体情况表. */
function withoutWord(name: string): readonly string[] {
  return name.endsWith('情况表') ? [name, name.slice(0, -1)] : [name];
}
