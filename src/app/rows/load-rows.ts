/** Reading a sheet as a form comes when it is first needed: what inserts forms stays small. */
export function loadRows(): Promise<typeof import('./index')> {
  return import(/* webpackChunkName: "rows" */ './index');
}
