/** An address together with the sheet it is on. */
export interface SheetAddress {
  readonly sheet: string;
  readonly address: string;
}

/** Takes Sheet1!A1 and 'It''s mine'!A1:B2 apart; null where no sheet is named. */
export function parseSheetAddress(text: string): SheetAddress | null {
  const parts = /^(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!(?<address>[^!]+)$/s.exec(
    text,
  )?.groups;
  if (!parts) return null;
  const { quoted, plain = '', address = '' } = parts;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, address };
}

/** The address as a formula names it from anywhere: 'It''s mine'!$A$1:$B$2. */
export function printSheetAddress({ sheet, address }: SheetAddress): string {
  const absolute = address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `'${sheet.replaceAll("'", "''")}'!${absolute}`;
}

/** The same in fewer letters: Chinese characters alone need no quotation marks, and Excel itself writes none. */
export function shortSheetAddress(place: SheetAddress): string {
  const isPlain = /^\p{Script=Han}+$/u.test(place.sheet);
  return isPlain ? printSheetAddress(place).replaceAll("'", '') : printSheetAddress(place);
}

/** As a person writes it before an address: Sheet1, and 'Sheet 1' where it is more than one word. */
export function printSheetName(sheet: string): string {
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return isWord ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
