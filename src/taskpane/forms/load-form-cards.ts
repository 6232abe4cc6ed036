import type * as FormCards from './form-cards';

/** They come when forms are first looked at, with the code that does it and the words for what is broken. */
export function loadFormCards(): Promise<typeof FormCards> {
  return import(/* webpackChunkName: "form-cards" */ './form-cards');
}
