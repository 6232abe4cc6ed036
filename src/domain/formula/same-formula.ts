/** Whether Excel calculates the same: it tells apart neither spaces nor $ nor the size of letters outside of texts. */
export function isSameFormula(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

/** Whether the two differ in nothing but the cells they look at. */
export function hasSameShape(one: string, other: string): boolean {
  return shape(one) === shape(other);
}

const quoted = /("(?:[^"]|"")*")/;

/** Without what Excel does not tell apart outside of texts. */
function plain(formula: string): string {
  return formula
    .split(quoted)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\s$]/g, '').toUpperCase()))
    .join('');
}

/** With one sign for every cell. */
function shape(formula: string): string {
  return plain(formula)
    .split(quoted)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\b[A-Z]{1,3}\d{1,7}\b/g, '#')))
    .join('');
}
