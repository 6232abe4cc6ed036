const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** A browser may read the file after the click. */
const patience = 60_000;

/** Hands the file to the browser to be downloaded; nothing tells whether it was. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: wordType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, patience);
}

/** Excel on a Mac, an iPad or a phone shows the pane where nothing can be downloaded. */
export function canSaveFiles(platform: string): boolean {
  return !['Mac', 'iOS', 'Android'].includes(platform);
}
