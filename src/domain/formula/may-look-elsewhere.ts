const texts = /"(?:[^"]|"")*"/g;
const cells =
  /(?<![\p{L}\p{N}_.\\])\$?[A-Z]{1,3}(?:\$?\d{1,7}|:\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(])/giu;
const functions = /(?<![\p{L}\p{N}_.\\])[A-Z][A-Z\d.]*\(/giu;
const truths = /\b(?:TRUE|FALSE)\b/gi;
/** A sheet, or a name of a cell: whoever gave it says where that is. */
const elsewhere = /!|(?<![\p{N}.])[\p{L}_\\]/u;

/** Whether a formula may look at other sheets: at their cells, by a name, or at what a text says. */
export function mayLookElsewhere(formula: string): boolean {
  const words = formula.replace(texts, '');
  if (/\bINDIRECT\(/i.test(words)) return true;
  const rest = words.replace(functions, '(').replace(cells, '').replace(truths, '');
  return elsewhere.test(rest);
}
