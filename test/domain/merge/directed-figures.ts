/** Words with a sign of a direction that say none of the figure behind them: what is new, 新增项目 or 新增约项目 after an edit, is no growth. */
const noWay = /增减|新增(?=\p{Script=Han}{2})/gu;

/**
 * The figures of changes with the way that they go: 增1万元 for 比上年增加1万元, 减2% for 下降2%. The sign that stands last says it, of a word
 * cut in two as well: 增加降2% falls. What an edit cut into another figure is none: 10.10.21%. What was a figure before a gap took its
 * place is none either.
 */
export function directedFigures(text: string): readonly string[] {
  const clauses = text.replace(/【[^】]*】/g, '□').split(/[，、。；：！？,;:!?\n]/);
  return clauses.flatMap((clause) =>
    [...clause.matchAll(/(?<![\d.])\d+(?:\.\d+)?(?:万元|%)/g)].flatMap((figure) => {
      const before = clause.slice(0, figure.index).replace(noWay, '□');
      const way = before.match(/[增升减降]/g)?.at(-1);
      return way === undefined ? [] : [`${/[增升]/.test(way) ? '增' : '减'}${figure[0]}`];
    }),
  );
}
