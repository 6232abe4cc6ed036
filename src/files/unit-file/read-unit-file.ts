import { catalogue, withPackFirst } from '../../app/catalogue';
import type { UnitFile } from '../../app/consolidate/unit-files';
import type { UnreadableFile } from '../package/stop-reading';
import { readNamedFile } from '../read-file';
import { unitInFile } from './unit-in-file';

export interface UnitFileRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Forms that look alike are taken for those of this pack. */
  readonly packId: string;
}

/** Reads the file of a unit. */
export async function readUnitFile({
  name,
  bytes,
  packId,
}: UnitFileRequest): Promise<{ readonly kind: 'unit'; readonly unit: UnitFile } | UnreadableFile> {
  const file = await readNamedFile(name, bytes);
  if (file.kind === 'unreadable') return file;
  return { kind: 'unit', unit: unitInFile(name, file, packsFirst(packId)) };
}

const made = new Map<string, ReturnType<typeof withPackFirst>>();

/** Made once for all files. */
function packsFirst(packId: string) {
  const known = made.get(packId) ?? withPackFirst(packId, catalogue);
  made.set(packId, known);
  return known;
}
