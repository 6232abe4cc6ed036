import type { WorkbookPort } from '../app';

// Changing cells that are there comes with what reads them: what inserts forms stays small.

function load() {
  return import(/* webpackChunkName: "standing" */ './writing/write-rows');
}

export const writeRows: WorkbookPort['writeRows'] = async (...given) =>
  (await load()).writeRows(...given);

export const writeSheets: WorkbookPort['writeSheets'] = async (...given) =>
  (await load()).writeSheets(...given);

export const writeTexts: WorkbookPort['writeTexts'] = async (...given) => {
  const later = await import(/* webpackChunkName: "standing" */ './writing/write-texts');
  return later.writeTexts(...given);
};
