import { limits } from './limits';
import type { NativeZip } from './native-zip';
import { unpack } from './unpack';
import { StopReading } from './stop-reading';
import { zipEntries, type ZipEntry } from './zip-entries';

/** The parts of a package. Only what is asked for is unpacked. */
export interface PackageParts {
  /** The text of a part; null where there is none. Capital and small letters in paths are not told apart. */
  text(path: string): string | null;
  /** The same, a piece after the other: a large part need not stand in memory as a text. */
  pieces(path: string): Iterable<string> | null;
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
    pieces: (path) => {
      const part = unpacked(path);
      return part && decodedPieces(part, path);
    },
    bytes: unpacked,
    paths: [...entries.values()].map(({ name }) => name),
  };
}

function keyOf(path: string): string {
  return path.replace(/^\//, '').toLowerCase();
}

function decoded(bytes: Uint8Array, path: string): string {
  return decodedBy(decoderFor(bytes), bytes, path);
}

/** So short that V8 keeps none of them longer than it is read. */
const pieceLength = 32_768;

function* decodedPieces(bytes: Uint8Array, path: string): Generator<string> {
  const decoder = decoderFor(bytes);
  for (let at = 0; at < bytes.length; at += pieceLength) {
    yield decodedBy(decoder, bytes.subarray(at, at + pieceLength), path, true);
  }
  yield decodedBy(decoder, new Uint8Array(), path);
}

function decoderFor([first, second]: Uint8Array): TextDecoder {
  const isSwapped = first === 0xfe && second === 0xff;
  const encoding = isSwapped
    ? 'utf-16be'
    : first === 0xff && second === 0xfe
      ? 'utf-16le'
      : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
}

function decodedBy(decoder: TextDecoder, bytes: Uint8Array, path: string, stream = false): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new StopReading('damaged', `the letters of ${path}`);
  }
}
