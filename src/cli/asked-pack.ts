import type { Catalogue } from '../app/catalogue';
import type { Pack } from '../domain/form/pack';
import type { Arguments } from './arguments';
import { packsInOrder } from './packs-in-order';
import { findPack } from './find-forms';
import { needed } from './profile-of';
import type { Terminal } from './terminal/terminal';

/** The pack that a command cannot do without, and all packs with it as the first. */
export async function askedPack(
  options: Arguments,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<{ readonly pack: Pack; readonly catalogue: Catalogue }> {
  const id = needed(options, 'pack', '模板包', 'the pack');
  const catalogue = await packsInOrder({ pack: id, packFiles: options.all('pack-file') }, terminal);
  return { pack: findPack(id, catalogue), catalogue };
}
