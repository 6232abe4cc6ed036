import { limits } from './limits';
import type { NativeZip } from './native-zip';
import { unpack } from './unpack';
import { StopReading } from './stop-reading';
import { zipEntries, type ZipEntry } from './zip-entries';

/** The parts of a package. Only what is asked for is unpacked. */
export interface PackageParts {
  /** The text of a part; null where there is none. Capital and small letters in paths are not told apart. */
  text(path: string): string | null;
  /** As it is; null where there is none. */
  bytes(path: string): Uint8Array | null;
  /** Of all parts, in the order of the archive. */
  readonly paths: readonly string[];
}

export function openPackage(bytes: Uint8Array, native: NativeZip | null = null): PackageParts {
  const entries = new Map<string, ZipEntry>();
  for (const entry of zipEntries(bytes)) {
    const key = keyOf(entry.name);
    if (entries.has(key)) throw new StopReading('hostile', `${entry.name} is there twice`);
    entries.set(key, entry);
  }
  let left: number = limits.unpackedBytes;

  function unpacked(path: string): Uint8Array | null {
    const entry = entries.get(keyOf(path));
    if (!entry) return null;
    left -= entry.unpackedBytes;
    if (left < 0) throw new StopReading('tooLarge', `${entry.unpackedBytes} bytes in ${path}`);
    return unpack(bytes, entry, native);
  }

  return {
    text: (path) => {
      const part = unpacked(path);
      return part && decoded(part, path);
    },
    bytes: unpacked,
    paths: [...entries.values()].map(({ name }) => name),
  };
}

function keyOf(path: string): string {
  return path.replace(/^\//, '').toLowerCase();
}

function decoded(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes;
  const isSwapped = first === 0xfe && second === 0xff;
  const encoding = isSwapped
    ? 'utf-16be'
    : first === 0xff && second === 0xfe
      ? 'utf-16le'
      : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new StopReading('damaged', `the letters of ${path}`);
  }
}
