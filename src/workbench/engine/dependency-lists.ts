import { formulaEngine } from './univer';
import type { Injector } from './univer';

/** A formula as it was read: Univer keeps it as long as its text says the same. */
type ReadFormula = object | null | undefined;

interface Look {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: {
    readonly startRow: number;
    readonly startColumn: number;
    readonly endRow: number;
    readonly endColumn: number;
  };
}

interface Tree {
  readonly treeId: number;
  readonly unitId: string;
  readonly formula: string;
  readonly rangeList: readonly Look[];
  readonly addressFunctionNodes: readonly object[];
}

/** What of Univer's dependency generator is replaced; all of it is private, and only this file knows it. */
interface Generator {
  _generateTreeList(...data: readonly object[]): Promise<readonly Tree[]>;
  _getTreeNode(tree: Tree): object;
  _detectForcedRecalculationNode(tree: Tree, formula: ReadFormula): boolean;
  _getAddressFunctionNodeList(formula: ReadFormula): readonly object[];
  _calculateListByFunctionRefNode(trees: readonly Tree[]): Promise<void>;
}

/** The same of its index of which formula looks where. */
interface LookIndex {
  readonly _dependencyRTreeCache: {
    bulkRemove(looks: readonly (Look & { readonly id: number })[]): void;
  };
  reset(): void;
  addDependencyRTreeCache(tree: Tree): void;
  _removeDependencyRTreeCache(treeId: number): void;
  _removeAllTreeMap(treeId: number): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
}

/**
 * For each edit Univer 0.25.1 goes through every formula of the workbook and through every cell of every conditional format. It
 * reads the text of each, walks through what it read twice, and enters where each formula looks into its index once more, which
 * so grows with every edit. What is true of a formula as long as it reads the same is found out once here.
 */
export function speedUpDependencyLists(injector: Injector): void {
  const generator = injector.get(formulaEngine.IFormulaDependencyGenerator) as unknown as Generator;
  readOnceAnEdit(generator);
  walkOnce(generator);
  enterOnce(injector.get(formulaEngine.IDependencyManagerService) as unknown as LookIndex);
}

/** The cells of a conditional format share one formula, whose text is long. */
function readOnceAnEdit(generator: Generator): void {
  const list = generator._generateTreeList.bind(generator);
  const read = generator._getTreeNode.bind(generator);
  const known = new Map<string, Map<string, object>>();
  generator._generateTreeList = async (...data) => {
    known.clear();
    return list(...data);
  };
  generator._getTreeNode = (tree) => {
    const ofUnit = known.get(tree.unitId) ?? new Map<string, object>();
    known.set(tree.unitId, ofUnit);
    const formula = ofUnit.get(tree.formula) ?? read(tree);
    ofUnit.set(tree.formula, formula);
    return formula;
  };
}

function walkOnce(generator: Generator): void {
  const isForced = generator._detectForcedRecalculationNode.bind(generator);
  const addressFunctions = generator._getAddressFunctionNodeList.bind(generator);
  const calculateAddresses = generator._calculateListByFunctionRefNode.bind(generator);
  const forced = new WeakMap<object, boolean>();
  const looking = new WeakMap<object, readonly object[]>();

  generator._detectForcedRecalculationNode = (tree, formula) => {
    if (!formula) return false;
    const known = forced.get(formula) ?? isForced(tree, formula);
    forced.set(formula, known);
    return known;
  };
  generator._getAddressFunctionNodeList = (formula) => {
    if (!formula) return [];
    const known = looking.get(formula) ?? addressFunctions(formula);
    looking.set(formula, known);
    return known;
  };
  // It would enter all formulas into an index, for those that look where OFFSET, INDIRECT or INDEX says.
  generator._calculateListByFunctionRefNode = async (trees) => {
    const looks = trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0);
    if (looks) await calculateAddresses(trees);
  };
}

function enterOnce(index: LookIndex): void {
  const entered = new Map<number, { readonly looks?: string; readonly ranges: readonly Look[] }>();
  const add = index.addDependencyRTreeCache.bind(index);
  const reset = index.reset.bind(index);
  const forget = index._removeAllTreeMap.bind(index);
  const removeSheet = index._removeDependencyRTreeCacheById.bind(index);

  const leave = (treeId: number) => {
    const found = entered.get(treeId);
    if (!found) return;
    entered.delete(treeId);
    index._dependencyRTreeCache.bulkRemove(found.ranges.map((range) => ({ ...range, id: treeId })));
  };
  index.addDependencyRTreeCache = (tree) => {
    const looks = tree.rangeList.map(placeOf).join(' ');
    if (entered.get(tree.treeId)?.looks === looks) return;
    leave(tree.treeId);
    entered.set(tree.treeId, { looks, ranges: [...tree.rangeList] });
    add(tree);
  };
  index.reset = () => {
    entered.clear();
    reset();
  };
  index._removeDependencyRTreeCache = leave;
  // Where the formulas of a removed sheet looked on others Univer leaves, and then misses these formulas in the console.
  index._removeAllTreeMap = (treeId) => {
    leave(treeId);
    forget(treeId);
  };
  // Also takes away where formulas of other sheets look at this one.
  index._removeDependencyRTreeCacheById = (unitId, sheetId) => {
    for (const [treeId, { ranges }] of entered) {
      const elsewhere = ranges.filter((each) => each.unitId !== unitId || each.sheetId !== sheetId);
      if (elsewhere.length < ranges.length) entered.set(treeId, { ranges: elsewhere });
    }
    removeSheet(unitId, sheetId);
  };
}

function placeOf({ unitId, sheetId, range }: Look): string {
  const { startRow, startColumn, endRow, endColumn } = range;
  return [unitId, sheetId, startRow, startColumn, endRow, endColumn].join();
}
