import { HostError, invalidArgument } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { command, method, navigation, readOnly } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { Env } from '../env';
import { area } from '../../grid/area';
import { newRange } from '../range/new-range';
import { areaArgument } from '../range/range-argument';
import { assertUnprotected } from '../worksheet/protection';
import type { SheetTarget } from '../worksheet/sheet-target';
import { noBreaks, pageBreaksKey } from '../../engine/structure/page-break-store';
import type { BreakAxis, PageBreaks } from '../../engine/structure/page-break-store';

interface BreaksTarget extends SheetTarget {
  readonly axis: BreakAxis;
}

/** `at`: the row or column that begins the page. */
interface BreakTarget extends BreaksTarget {
  readonly at: number;
}

/** Excel allows no more in one direction. */
const mostBreaks = 1026;

/** Excel.PageBreak */
export const pageBreakType: ModelType<BreakTarget> = {
  name: 'PageBreak',
  since: '1.9',
  identity: ({ at }) => ({ _Id: String(at) }),
  members: {
    _Id: readOnly('1.9', ({ at }) => String(at), { hidden: true }),
    rowIndex: readOnly('1.9', ({ axis, at }) => (axis === 'rows' ? at : 0)),
    columnIndex: readOnly('1.9', ({ axis, at }) => (axis === 'columns' ? at : 0)),
    getCellAfterBreak: method('1.9', ({ sheetId, axis, at }, _, env) =>
      newRange(sheetId, axis === 'rows' ? area(at, 0) : area(0, at), env),
    ),
    delete: command('1.9', (target, _, env) => {
      const kept = breaksOf(target, env).filter((at) => at !== target.at);
      save(target, kept, env);
      return undefined;
    }),
  },
};

/** Excel.PageBreakCollection: those between rows, or those between columns. */
export const pageBreakCollectionType: ModelType<BreaksTarget> = {
  name: 'PageBreakCollection',
  since: '1.9',
  items: (target, env) => breaksOf(target, env).map((at) => breakRef({ ...target, at })),
  members: {
    add: command('1.9', (target, args, env) => {
      const { row, column } = areaArgument(args[0], target.sheetId, env);
      const at = target.axis === 'rows' ? row : column;
      const breaks = breaksOf(target, env);
      if (at === 0 || breaks.length >= mostBreaks) throw invalidArgument('pageBreakRange');
      if (!breaks.includes(at)) {
        save(
          target,
          [...breaks, at].sort((first, second) => first - second),
          env,
        );
      }
      return breakRef({ ...target, at });
    }),
    getCount: method('1.9', (target, _, env) => breaksOf(target, env).length),
    /** By its number; the items of a loaded collection are asked for by their ids. */
    getItem: method('1.9', (target, [index], env) => {
      const breaks = breaksOf(target, env);
      const at = typeof index === 'number' ? breaks[index] : Number(index);
      if (at === undefined || !breaks.includes(at)) {
        throw new HostError('ItemNotFound', 'There is no such page break');
      }
      return breakRef({ ...target, at });
    }),
    removePageBreaks: command('1.9', (target, _, env) => {
      save(target, [], env);
      return undefined;
    }),
  },
};

export const pageBreakMembers = {
  horizontalPageBreaks: navigation<SheetTarget>('1.9', ({ sheetId }) =>
    refTo(pageBreakCollectionType, { sheetId, axis: 'rows' }),
  ),
  verticalPageBreaks: navigation<SheetTarget>('1.9', ({ sheetId }) =>
    refTo(pageBreakCollectionType, { sheetId, axis: 'columns' }),
  ),
};

function breakRef(target: BreakTarget): ModelRef {
  return refTo(pageBreakType, target);
}

function breaksOf({ sheetId, axis }: BreaksTarget, env: Env): readonly number[] {
  return pageBreaks(sheetId, env)[axis];
}

function pageBreaks(sheetId: string, env: Env): PageBreaks {
  return env.engine.sideData.get<PageBreaks>(pageBreaksKey(sheetId)) ?? noBreaks;
}

function save({ sheetId, axis }: BreaksTarget, breaks: readonly number[], env: Env): void {
  assertUnprotected(sheetId, env);
  const changed = { ...pageBreaks(sheetId, env), [axis]: breaks };
  env.engine.sideData.set(pageBreaksKey(sheetId), changed);
}
