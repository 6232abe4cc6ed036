/** The number of a document, or what stands before its name; a source without either in full. */
export function shortSource(source: string): string {
  const before = source.split('《')[0]?.trim() ?? '';
  return before === '' ? source : before;
}
