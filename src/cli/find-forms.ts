import { catalogue, createCatalogue, type Catalogue } from '../app/catalogue';
import type { FormDefinition } from '../domain/form/form-definition';
import type { FormStyle } from '../domain/form/form-style';
import type { Pack } from '../domain/form/pack';
import type { Words } from '../domain/form/words';
import { problem } from './command-problem';
import { nearest } from './nearest';
import { noSuchPack } from './no-such-pack';
import { brokenJson, faultyFile, readText } from './read-text';
import type { Terminal } from './terminal/terminal';

/** The packs that are built in, and before them those of the files that are named. */
export async function availablePacks(
  files: readonly string[],
  terminal: Pick<Terminal, 'readFile'>,
): Promise<Catalogue> {
  const own = await Promise.all(files.map((path) => packOf(path, terminal)));
  const ids = own.map(({ id }) => id);
  return createCatalogue([...own, ...catalogue.packs.filter(({ id }) => !ids.includes(id))]);
}

async function packOf(path: string, terminal: Pick<Terminal, 'readFile'>): Promise<Pack> {
  // What says how a pack is written is large; few have one of their own.
  const { readPack } = await import('../files/pack-file/read-pack');
  const reading = readPack(await readText(path, terminal));
  if (reading.kind === 'broken') return brokenJson(path, reading);
  return reading.kind === 'faulty' ? faultyFile(path, reading.faults) : reading.pack;
}

/** By its id, or by what the title of one pack alone begins with: 河南, 河南2022, 全国通用. */
export function findPack(id: string, { packs }: Catalogue): Pack {
  const own = packs.find((pack) => pack.id === id.toLowerCase());
  const asked = lettersOf(id);
  const titled = packs.filter(({ title }) =>
    [title.zh, title.en].some((name) => asked !== '' && lettersOf(name).startsWith(asked)),
  );
  const pack = own ?? (titled.length === 1 ? titled[0] : undefined);
  return pack ?? noSuchPack(id, packs, titled);
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

export function findForm(id: string, pack: Pack): FormDefinition {
  const ids = pack.forms.map((form) => form.id);
  const form = pack.forms.find((one) => one.id.toLowerCase() === id.toLowerCase());
  return (
    form ??
    noSuch(
      id,
      ids,
      { zh: '表单', en: 'form' },
      { zh: `模板包 ${pack.id} 有`, en: `the pack ${pack.id} has` },
    )
  );
}

export function findStyle(id: string, { id: formId, styles }: FormDefinition): FormStyle {
  const ids = styles.map((style) => style.id);
  const style = styles.find((one) => one.id.toLowerCase() === id.toLowerCase());
  return (
    style ??
    noSuch(
      id,
      ids,
      { zh: '版式', en: 'layout' },
      { zh: `表单 ${formId} 有`, en: `the form ${formId} has` },
    )
  );
}

/** Before the list of all that there is. */
export const thereAre: Words = { zh: '可用的有', en: 'there are' };

/** Names what there is, and what was most likely meant. */
export function noSuch(id: string, ids: readonly string[], kind: Words, there: Words): never {
  const meant = nearest(id, ids);
  return problem(
    `没有${kind.zh} ${id}${meant === null ? '' : `（是不是 ${meant}？）`}；${there.zh}：${ids.join('、')}。`,
    `There is no ${kind.en} ${id}${meant === null ? '' : ` (did you mean ${meant}?)`}; ${there.en} ${ids.join(', ')}.`,
  );
}
