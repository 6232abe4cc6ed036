import { limits } from './limits';
import { StopReading } from './stop-reading';

/** Archives begin with PK. */
export function checkBeginning(bytes: Uint8Array): void {
  refuseOthers(bytes);
  if (!isArchive(bytes)) throw new StopReading('notZip', 'no archive');
}

/** What is neither an archive nor a text: Office's older files, and encrypted ones, are compound files ([MS-CFB] 2.2). */
export function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new StopReading('empty', 'no bytes');
  if (bytes.length > limits.fileBytes) throw new StopReading('tooLarge', `${bytes.length} bytes`);
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (findWide(bytes, 'EncryptedPackage')) throw new StopReading('encrypted', 'a compound file');
    const isDocument = findWide(bytes, 'WordDocument');
    throw new StopReading(isDocument ? 'oldDocument' : 'oldFormat', 'a compound file');
  }
  if (beginsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new StopReading('pdf', '%PDF');
}

export function isArchive(bytes: Uint8Array): boolean {
  return beginsWith(bytes, [0x50, 0x4b]);
}

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}

/** Names in a compound file take two bytes a letter. */
function findWide(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...name].join('\0'));
}
