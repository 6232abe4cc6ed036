/** Sheet1!A1, and 'Sheet 1'!A1 where a sheet's name is more than one word. */
export function addressOf(sheet: string, at: string): string {
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${isWord ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${at}`;
}
