import { columnName, columnNumber } from '../../../domain/grid/cell';

/** Texts, quoted names of sheets, words and calls are passed over; of what is left, references are found by their shape. */
const parts =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\w.\\]+(?=[(!])|(?<![\p{L}\w.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\w.(!])|(?<![\p{L}\w.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\w.(!])|(?<![\p{L}\w.$])(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\w.(!])/gu;

/** The formula as it reads some rows further down and columns further right: a file says it once for cells that share it. */
export function shiftFormula(formula: string, down: number, right: number): string {
  const column = (fixed: string, name: string) =>
    fixed ? name : columnName(columnNumber(name) + right);
  const row = (fixed: string, number: string) => (fixed ? number : String(Number(number) + down));
  return formula.replace(parts, (part: string, ...found: (string | undefined)[]) => {
    const [c1 = '', name, r1 = '', number] = found;
    if (name !== undefined && number !== undefined) {
      return `${c1}${column(c1, name)}${r1}${row(r1, number)}`;
    }
    const [f1 = '', from, f2 = '', to] = found.slice(4, 8);
    if (from !== undefined && to !== undefined) {
      return `${f1}${column(f1, from)}:${f2}${column(f2, to)}`;
    }
    const [g1 = '', first, g2 = '', last] = found.slice(8, 12);
    if (first !== undefined && last !== undefined) {
      return `${g1}${row(g1, first)}:${g2}${row(g2, last)}`;
    }
    return part;
  });
}
