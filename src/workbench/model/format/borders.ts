import { refTo } from '../../protocol/object-type';
import { invalidArgument } from '../../protocol/host-error';
import { integerArgument, oneOf } from '../arguments';
import { method, property, readOnly } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { Area } from '../../grid/area';
import { assertAllowed } from '../worksheet/protection';
import { lineChange, noLine } from './border-lines';
import type { BorderLine } from './border-lines';
import { borderSides, linesOf, sideWrites } from './border-sides';
import type { BorderSide } from './border-sides';
import type { FormatTarget } from './format-target';
import { sheetStyles } from './sheet-styles';
import type { SheetStyles } from './sheet-styles';
import { writeStyles } from './write-styles';

interface BorderTarget extends FormatTarget {
  readonly side: BorderSide;
}

export const rangeBorderType: ModelType<BorderTarget> = {
  name: 'RangeBorder',
  since: '1.1',
  identity: ({ side }) => ({ Id: side }),
  members: {
    sideIndex: readOnly('1.1', ({ side }) => side),
    color: lineMember('color'),
    style: lineMember('style'),
    weight: lineMember('weight'),
  },
};

function lineMember(name: keyof BorderLine) {
  return property<BorderTarget>(
    '1.1',
    ({ sheetId, side, areas }, env) => sharedLine(side, areas(), name, sheetStyles(sheetId, env)),
    (target, value, env) => {
      const change = lineChange(name, value);
      assertAllowed(target.sheetId, 'allowFormatCells', env);
      for (const { cells, patch } of sideWrites(target.side, target.areas(), change)) {
        writeStyles(target.sheetId, cells, patch, env);
      }
    },
  );
}

/** Null where the lines differ. */
export function sharedLine(
  side: BorderSide,
  areas: readonly Area[],
  name: keyof BorderLine,
  styles: SheetStyles,
): string | null {
  let shared: string | undefined;
  for (const area of areas) {
    for (const line of linesOf(side, area, styles)) {
      shared ??= line[name];
      if (shared !== line[name]) return null;
    }
  }
  return shared ?? noLine[name];
}

export const rangeBorderCollectionType: ModelType<FormatTarget> = {
  name: 'RangeBorderCollection',
  since: '1.1',
  items: (target) => borderSides.map((side) => borderRef(target, side)),
  members: {
    count: readOnly('1.1', () => borderSides.length),
    getItem: method('1.1', (target, args) =>
      borderRef(target, oneOf(args[0], borderSides, 'index')),
    ),
    getItemAt: method('1.1', (target, args) => {
      const side = borderSides[integerArgument(args, 0, 'index')];
      if (!side) throw invalidArgument('index');
      return borderRef(target, side);
    }),
  },
};

function borderRef(target: FormatTarget, side: BorderSide): ModelRef {
  return refTo(rangeBorderType, { ...target, side });
}

export function rangeBordersRef(target: FormatTarget): ModelRef {
  return refTo(rangeBorderCollectionType, target);
}
