const office = 'application/vnd.openxmlformats-officedocument';

/** What a file is, by how its name ends. */
const types: Readonly<Record<string, string>> = {
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  zip: 'application/zip',
  txt: 'text/plain',
};

/** A browser may read the file after the click. */
const patience = 60_000;

/** Hands the file to the browser to be downloaded; nothing tells whether it was. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: typeOf(name) }));
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

function typeOf(name: string): string {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return types[extension] ?? 'application/octet-stream';
}

/** Excel on a Mac, an iPad or a phone shows the pane where nothing can be downloaded. */
export function canSaveFiles(platform: string): boolean {
  return !['Mac', 'iOS', 'Android'].includes(platform);
}
