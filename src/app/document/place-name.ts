/**
 * How the name of a place is compared: full-width letters are half-width ones, and marks and spaces do not count, so that 三公经费
 * is “三公”经费, and 因公出国境费 is 因公出国（境）费: bookmarks take letters and numbers alone.
 */
export function placeKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
