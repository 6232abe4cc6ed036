import { codePart } from './code-part';
import type { CodeAttribute, ColumnMeaning } from './export-words';

/** What the columns of a row that say something of it hold. */
export type LabelCells = readonly (readonly [meaning: ColumnMeaning | null, text: string])[];

/**
 * Codes in steps: 201 in a row, 03 below it under 款, 01 below that under 项. What a row leaves out in front is that of the rows above
 * it, where those say no more than that: below 2080505 a row without its 类 has lost it. For each row in turn.
 */
export function codeSteps(): (cells: LabelCells) => LabelCells {
  const above = new Map<CodeAttribute, readonly string[]>();
  return (cells) => {
    const codes = new Map<CodeAttribute, number[]>();
    cells.forEach(([meaning], index) => {
      const code = codePart(meaning)?.code;
      if (code === undefined) return;
      codes.set(code, [...(codes.get(code) ?? []), index]);
    });
    const texts = cells.map(([, text]) => text);
    for (const [code, columns] of codes) {
      const own = columns.map((index) => texts[index] ?? '');
      const whole = withThoseAbove(own, above.get(code) ?? []);
      columns.forEach((index, part) => (texts[index] = whole[part] ?? ''));
      const isBlank = own.every((text) => text === '');
      const isStep = (whole[whole.length - 1] ?? '') === '';
      if (isBlank || (whole[0] ?? '') === '') above.delete(code);
      else if (isStep) above.set(code, whole);
      else if (own[0] !== '') above.delete(code);
    }
    return cells.map(([meaning], index) => [meaning, texts[index] ?? '']);
  };
}

function withThoseAbove(own: readonly string[], above: readonly string[]): readonly string[] {
  const first = own.findIndex((text) => text !== '');
  if (first <= 0) return own;
  const inherited = above.slice(0, first);
  const isWhole = inherited.length === first && inherited.every((text) => text !== '');
  return isWhole ? [...inherited, ...own.slice(first)] : own;
}
