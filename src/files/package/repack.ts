import { deflateSync } from 'fflate';
import { checksum } from './checksum';
import { StopReading } from './stop-reading';
import { packedBytes, zipEntries } from './zip-entries';

/** One file of the new archive, as it is packed. */
interface PackedFile {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly unpackedBytes: number;
  readonly packed: Uint8Array;
}

const deflated = 8;
/** Archives count time from this day on, and ours says nothing with it. */
const firstZipDay = 0x0021;
const utf8Names = 0x0800;
const version = 20;

/** The archive with these parts instead of its own, or beside them; every other part stays packed as it is, byte for byte. */
export function repack(bytes: Uint8Array, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const left = new Map([...changed].map(([path, part]) => [path.toLowerCase(), { path, part }]));
  const files = zipEntries(bytes).map((entry): PackedFile => {
    if (entry.isEncrypted) throw new StopReading('encrypted', entry.name);
    const own = left.get(entry.name.toLowerCase());
    left.delete(entry.name.toLowerCase());
    return own ? packed(entry.name, own.part) : { ...entry, packed: packedBytes(bytes, entry) };
  });
  return archive([...files, ...[...left.values()].map(({ path, part }) => packed(path, part))]);
}

function packed(name: string, part: Uint8Array): PackedFile {
  return {
    name,
    method: deflated,
    checksum: checksum(part),
    unpackedBytes: part.length,
    packed: deflateSync(part),
  };
}

/** Headers, files and the directory (PKWARE APPNOTE 4.3.7, 4.3.12 and 4.3.16). */
function archive(files: readonly PackedFile[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = new TextEncoder().encode(file.name);
    const header = headerOf(file, name);
    pieces.push(record(0x04034b50, header), name, file.packed);
    directory.push(
      record(0x02014b50, [[2, version], ...header, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      name,
    );
    offset += 30 + name.length + file.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return joined([...pieces, ...directory, end]);
}

type NumberField = readonly [bytes: 2 | 4, value: number];

/** What a file's own header and the directory say alike. */
function headerOf(file: PackedFile, name: Uint8Array): readonly NumberField[] {
  return [
    [2, version],
    [2, name.length === file.name.length ? 0 : utf8Names],
    [2, file.method],
    [2, 0],
    [2, firstZipDay],
    [4, file.checksum],
    [4, file.packed.length],
    [4, file.unpackedBytes],
    [2, name.length],
    [2, 0],
  ];
}

function record(signature: number, fields: readonly NumberField[]): Uint8Array {
  const all: readonly NumberField[] = [[4, signature], ...fields];
  const bytes = new Uint8Array(all.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of all) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
