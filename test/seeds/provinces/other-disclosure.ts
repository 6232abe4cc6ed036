import { cell, foreignDocument, paragraph, table, tableRow } from '../../files/foreign-document';

/** A disclosure of another place, made up: right as it is, with mistakes that can be planted. */
export interface OtherDisclosure {
  readonly name: string;
  /** Line by line; a line that begins with | is a row of a table, in which < goes on from the left and ^ from above. */
  readonly words: string;
  /** The forms that its tables are known as. */
  readonly tables: readonly string[];
  readonly planted: readonly Planted[];
  /** The tables that are none for certain yet: T7. */
  readonly unknown?: readonly string[];
  /** What it lacks, as documents of that place do, and is rightly told. */
  readonly lacks?: readonly Lack[];
  /** What is told of it and should not be. */
  readonly alarms?: readonly Alarm[];
  /** What is planted and no rule finds yet: what is written instead. */
  readonly missed: readonly string[];
}

/** What is written instead, which rule finds it, and what that says; of rules parted by | any may. */
export type Planted = readonly [from: string, to: string, rule: string, says: readonly string[]];

/** Which rule tells it, and words that it tells. */
export type Alarm = readonly [rule: string, says: string];

/** The same, and why it is due by that rule. */
export type Lack = readonly [...Alarm, because: string];

/** A text with tabs, as it comes out of a PDF. */
export function asText(words: string): Uint8Array {
  const lines = linesOf(words).flatMap((line) =>
    isRow(line)
      ? [cellsOf(line).map((text) => (isCovered(text) ? '' : text))].map((cells) =>
          cells.join('\t'),
        )
      : ['', line, ''],
  );
  return new TextEncoder().encode(lines.join('\n'));
}

export function asWord(words: string): Uint8Array {
  const parts: string[] = [];
  let rows: string[][] = [];
  const endTable = () => {
    if (rows.length > 0)
      parts.push(table(...rows.map((cells, at) => wordRow(cells, rows[at + 1] ?? []))));
    rows = [];
  };
  for (const line of linesOf(words)) {
    if (isRow(line)) rows.push(cellsOf(line));
    else {
      endTable();
      parts.push(paragraph(line));
    }
  }
  endTable();
  return foreignDocument(parts.join(''));
}

function wordRow(cells: readonly string[], below: readonly string[]): string {
  return tableRow(
    cells.flatMap((text, at) => {
      if (text === '<') return [];
      let columns = 1;
      while (cells[at + columns] === '<') columns += 1;
      if (text === '^') return [cell('', { columns, merge: 'continue' })];
      const isTop = below[at] === '^';
      return [isTop ? cell(text, { columns, merge: 'restart' }) : cell(text, { columns })];
    }),
  );
}

export function linesOf(words: string): string[] {
  return words.trim().split('\n');
}

export function isRow(line: string): boolean {
  return line.startsWith('|');
}

function isCovered(text: string): boolean {
  return text === '<' || text === '^';
}

export function cellsOf(line: string): string[] {
  return line
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((text) => text.trim());
}
