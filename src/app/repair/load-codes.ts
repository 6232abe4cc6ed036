import type { CodeList } from '../../domain/repair/proven-code';

/** The check has the lists of codes, and comes with them. */
export async function loadCodes(): Promise<readonly CodeList[]> {
  const loaded = await import(/* webpackChunkName: "check" */ '../../packs/rules/cross/code-rules');
  return loaded.namedCodes;
}
