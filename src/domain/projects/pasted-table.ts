/** A cell up to the end of itself, its line or everything; Excel puts one that holds line breaks or tabs between quotation marks. */
const cellAndEnd = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|[^\t\n]*)(\t|\n|$)/g;

/** The cells of a text as it comes from Excel, line by line; one cell a line where it was typed. */
export function pastedTable(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const [whole, quoted, end = ''] of text.replace(/\r\n?/g, '\n').matchAll(cellAndEnd)) {
    const cell = isQuoted(quoted)
      ? quoted.replaceAll('""', '"')
      : whole.slice(0, whole.length - end.length);
    lines[lines.length - 1]?.push(cell);
    if (end === '') break;
    if (end === '\n') lines.push([]);
  }
  return lines;
}

/** A name in quotation marks keeps them. */
function isQuoted(content: string | undefined): content is string {
  return content !== undefined && /[\t\n]/.test(content);
}
