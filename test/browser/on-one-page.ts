// First, so that the browser lives as long as the file: a page takes many seconds to open.
import './workbench-page';

/** The tests of several files (`*.on-page.ts`), one after the other on the page that they share. */
export function runOnOnePage(names: readonly string[]): void {
  for (const name of names) {
    describe(name, () => {
      jest.requireActual(`./${name}.on-page`);
    });
  }
}
