import type { CheckSettings } from './terminal/check-settings';
import type { Terminal } from './terminal/terminal';
import { type Catalogue, withPackFirst } from '../app/catalogue';
import { availablePacks, findPack } from './find-forms';

/** The packs in the order in which forms that look alike are taken for theirs. */
export async function packsInOrder(
  { pack, packFiles }: Pick<CheckSettings, 'pack' | 'packFiles'>,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<Catalogue> {
  const all = await availablePacks(packFiles, terminal);
  if (pack === null) return all;
  return withPackFirst(findPack(pack, all).id, all);
}
