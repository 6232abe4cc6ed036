import { crc32, inflateRawSync } from 'node:zlib';
import type { NativeZip } from '../files/package/native-zip';

/** No buffer of Node's zlib is smaller. */
const leastPiece = 64;

/** Node's zlib: half the time of a script for the parts of a workbook. What is longer than it says is not unpacked any further. */
export const nativeZip: NativeZip = {
  inflate: (packed, unpackedBytes) => {
    if (unpackedBytes === 0) return null;
    try {
      const unpacked = inflateRawSync(packed, {
        chunkSize: Math.max(leastPiece, unpackedBytes + 1),
        maxOutputLength: unpackedBytes,
      });
      return unpacked.length === unpackedBytes ? unpacked : null;
    } catch {
      return null;
    }
  },
  checksum: (bytes) => crc32(bytes),
};
