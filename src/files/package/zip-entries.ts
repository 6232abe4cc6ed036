import { limits } from './limits';
import { StopReading } from './stop-reading';

/** One file of an archive, as the directory at the archive's end describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;
const inExtraField = 0xffffffff;

/** The directory of an archive (PKWARE APPNOTE 4.3.12 to 4.3.16). */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new StopReading('tooLarge', `${count} entries`);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) {
      throw new StopReading('damaged', `entry ${index + 1} of the archive's directory`);
    }
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end)
      throw new StopReading('damaged', `entry ${index + 1} of the archive's directory`);
    const long = longFields(view, nameEnd, extraEnd);
    const sized = (value: number) => (value === inExtraField ? long() : value);
    // In the order of the extra field: unpacked, packed, offset.
    const unpackedBytes = sized(view.getUint32(at + 24, true));
    const packedBytes = sized(view.getUint32(at + 20, true));
    const offset = sized(view.getUint32(at + 42, true));
    entries.push({
      name: nameOf(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      packedBytes,
      unpackedBytes,
      offset,
    });
    at = next;
  }
  return entries;
}

/** Windows packs Chinese names as it always wrote them (GBK), and seldom says so; what is UTF-8 can be told. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The bytes of an entry as they are packed. */
export function packedBytes(
  bytes: Uint8Array,
  { name, offset, packedBytes }: ZipEntry,
): Uint8Array {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) {
    throw new StopReading('damaged', name);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedBytes > bytes.length) throw new StopReading('damaged', name);
  return bytes.subarray(start, start + packedBytes);
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new StopReading('damaged', 'the directory of the archive is missing');
}

/** Reads one by one the numbers that did not fit into 32 bits: some programs write small ones there too. */
function longFields(view: DataView, from: number, to: number): () => number {
  let at = from;
  while (at + 4 <= to && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return () => {
    if (at + 8 > to) throw new StopReading('damaged', "sizes in the archive's directory");
    const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
    at += 8;
    return value;
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
