import { formulaEngine } from './univer';
import type { Injector } from './univer';

interface Tree {
  readonly type: number;
}

/** Private to Univer: what is to be calculated, in order. */
interface Generator {
  _calculateRunList(trees: readonly Tree[]): readonly Tree[];
}

/** Of Univer's kinds of formulas the one that stands in no cell: those of conditional formats. */
const outsideCells = 1;

/**
 * Excel judges conditional formats when it draws, and no cell looks at them: while it is said so, calculations leave them out and
 * it is remembered whether there were any.
 */
export interface FormatsLater {
  isOn: boolean;
  leftOut: boolean;
}

export function formatsLater(injector: Injector): FormatsLater {
  const generator = injector.get(formulaEngine.IFormulaDependencyGenerator) as unknown as Generator;
  const runList = generator._calculateRunList.bind(generator);
  const later: FormatsLater = { isOn: false, leftOut: false };
  generator._calculateRunList = (trees) => {
    const all = runList(trees);
    if (!later.isOn) return all;
    const ofCells = all.filter(({ type }) => type !== outsideCells);
    later.leftOut ||= ofCells.length < all.length;
    return ofCells;
  };
  return later;
}
