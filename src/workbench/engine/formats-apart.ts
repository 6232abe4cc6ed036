import { formulaEngine } from './univer';

/** Univer's formulas of conditional formats: one tree for the first cell, and such for the cells that follow it. */
interface FollowingTree {
  readonly type: number;
  readonly refTree: { toRTreeItem(): unknown } | null;
  toRTreeItem(): unknown;
}

let installed = false;

/**
 * A conditional format calculates no cell. The first tree says so, standing in no row and no column, but those that follow it count
 * from there: as if they calculated cells at the top left of the sheet. What reads these cells then seems to wait for the format,
 * and the format for it, and totals are calculated before their parts: they show 0. Here all stand where the first one does.
 */
export function keepFormatsApart(): void {
  if (installed) return;
  installed = true;
  const { FormulaDependencyTreeVirtual, FormulaDependencyTreeType } = formulaEngine;
  const prototype = FormulaDependencyTreeVirtual.prototype as unknown as FollowingTree;
  const { toRTreeItem } = prototype;
  prototype.toRTreeItem = function (this: FollowingTree) {
    const isOfFormat = this.type === Number(FormulaDependencyTreeType.OTHER_FORMULA);
    return isOfFormat && this.refTree ? this.refTree.toRTreeItem() : toRTreeItem.call(this);
  };
}
