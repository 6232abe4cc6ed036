import { Inflate, inflateSync } from 'fflate';
import { checksum } from './checksum';
import { limits } from './limits';
import type { NativeZip } from './native-zip';
import { StopReading } from './stop-reading';
import { packedBytes, type ZipEntry } from './zip-entries';

const stored = 0;
const deflated = 8;

/** What is packed smaller cannot keep anyone waiting, whatever it becomes: at most 1,032 times as much. */
const smallLength = 131_072;
/** So little at once that a part which becomes larger than it says is noticed before it fills the memory. */
const pieceLength = 16_384;

/**
 * The bytes of one part. What it says of its size is not trusted, only held against it. What the machine does not unpack is unpacked
 * here, which says what is wrong with it.
 */
export function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  native: NativeZip | null = null,
): Uint8Array {
  const { name, method, isEncrypted, unpackedBytes } = entry;
  if (isEncrypted) throw new StopReading('encrypted', name);
  const packed = packedBytes(bytes, entry);
  if (unpackedBytes > limits.ratioFromBytes && unpackedBytes > packed.length * limits.ratio) {
    throw new StopReading('hostile', `${name} is packed ${limits.ratio} times smaller or more`);
  }
  if (method !== stored && method !== deflated) throw new StopReading('damaged', name);
  const unpacked =
    method === stored ? packed : (native?.inflate(packed, unpackedBytes) ?? inflate(packed, entry));
  const sum = native?.checksum ?? checksum;
  if (unpacked.length !== unpackedBytes || sum(unpacked) !== entry.checksum) {
    throw new StopReading('damaged', name);
  }
  return unpacked;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    return packed.length <= smallLength
      ? inflateAtOnce(packed, entry)
      : inflateInPieces(packed, entry);
  } catch (error) {
    throw error instanceof StopReading ? error : new StopReading('damaged', entry.name);
  }
}

/** What does not fit is dropped; one byte more than expected shows that there was more. */
function inflateAtOnce(packed: Uint8Array, { name, unpackedBytes }: ZipEntry): Uint8Array {
  const unpacked = inflateSync(packed, { out: new Uint8Array(unpackedBytes + 1) });
  if (unpacked.length > unpackedBytes) throw largerThanSaid(name);
  return unpacked;
}

function inflateInPieces(packed: Uint8Array, { name, unpackedBytes }: ZipEntry): Uint8Array {
  const unpacked = new Uint8Array(unpackedBytes);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > unpackedBytes) throw largerThanSaid(name);
    unpacked.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += pieceLength) {
    stream.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length);
  }
  return unpacked.subarray(0, length);
}

function largerThanSaid(name: string): StopReading {
  return new StopReading('hostile', `${name} is larger than it says`);
}
