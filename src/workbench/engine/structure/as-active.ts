import type { Workbook, Worksheet } from '../univer';

/**
 * Univer's followers look at the active sheet only, and its commands that delete rows do not say in which sheet. The add-in and a
 * co-author may work on another, which must not come to the front.
 */
export function asActive(book: Workbook, sheet: Worksheet, work: () => void): void {
  book.getActiveSheet = () => sheet;
  try {
    work();
  } finally {
    Reflect.deleteProperty(book, 'getActiveSheet');
  }
}
