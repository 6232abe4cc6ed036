/** Copies a text; false where the pane may not use the clipboard (Excel on a Mac, some pages that embed it). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
