import { HostError, invalidArgument } from '../../protocol/host-error';
import { flagArgument, oneOf, textArgument } from '../arguments';
import { method } from '../define';
import type { Env } from '../env';
import { area, intersect, maxColumns, maxRows } from '../../grid/area';
import type { Area } from '../../grid/area';
import { contentOf } from './cell-content';
import { areaOf } from './cells';
import { readArea } from './content-read';
import type { RangeTarget } from './live-ranges';
import { numberFormatOf } from './number-format';
import { displayText } from './number-format-text';
import { rectangles } from './rectangles';
import { usedArea } from './used-area';

export const findMembers = {
  find: method<RangeTarget>(
    '1.9',
    (target, args, env) => {
      const found = find(target, args, env);
      if (!found) throw new HostError('ItemNotFound', 'No cell holds the text');
      return env.refTo('Range', env.liveRanges.make(target.sheetId, found));
    },
    { calculated: true },
  ),
  findOrNullObject: method<RangeTarget>(
    '1.9',
    (target, args, env) => {
      const found = find(target, args, env);
      return found ? env.refTo('Range', env.liveRanges.make(target.sheetId, found)) : null;
    },
    { calculated: true },
  ),
};

/** Row by row; from a single cell it goes on over the whole sheet, behind that cell (documented). */
function find(target: RangeTarget, args: readonly unknown[], env: Env): Area | undefined {
  const matches = matcher(textArgument(args, 0, 'text'), args[1]);
  const backwards = searchDirection(args[1]) === 'Backwards';
  const start = areaOf(target);
  const isCell = start.rows * start.columns === 1;
  const within = isCell ? area(0, 0, maxRows, maxColumns) : start;
  const used = usedArea(target.sheetId, within, true, env);
  const searched = used && intersect(used, within);
  if (!searched) return undefined;
  const texts = shownTexts(target.sheetId, searched, env).flat();
  if (backwards) texts.reverse();
  const isBehind = ({ row, column }: { row: number; column: number }): boolean => {
    const distance = row === start.row ? column - start.column : row - start.row;
    return backwards ? distance < 0 : distance > 0;
  };
  const behind = isCell ? texts.filter(isBehind) : texts;
  const before = isCell ? texts.filter((cell) => !isBehind(cell)) : [];
  const found = [...behind, ...before].find(({ text }) => text !== '' && matches(text));
  return found && area(found.row, found.column);
}

/** All cells of a sheet that show the text. */
export function findAll(sheetId: string, args: readonly unknown[], env: Env): readonly Area[] {
  const matches = matcher(textArgument(args, 0, 'text'), args[1]);
  const used = usedArea(sheetId, area(0, 0, maxRows, maxColumns), true, env);
  if (!used) return [];
  const found = shownTexts(sheetId, used, env).map((line) =>
    line.map(({ text }) => text !== '' && matches(text)),
  );
  return rectangles(found, used);
}

function shownTexts(sheetId: string, searched: Area, env: Env) {
  return readArea(sheetId, searched, env, ({ cell, cells, row, column }) => ({
    row,
    column,
    text: displayText(contentOf(cell), numberFormatOf(cells, cell, row, column)),
  }));
}

interface Criteria {
  readonly completeMatch?: unknown;
  readonly matchCase?: unknown;
  readonly searchDirection?: unknown;
}

function criteriaOf(value: unknown): Criteria {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object') throw invalidArgument('criteria');
  return value;
}

function searchDirection(criteria: unknown): 'Forward' | 'Backwards' {
  const { searchDirection: direction } = criteriaOf(criteria);
  return oneOf(direction ?? 'Forward', ['Forward', 'Backwards'], 'searchDirection');
}

/** `*` and `?` stand for anything, `~` takes that from them. */
function matcher(text: string, criteria: unknown): (text: string) => boolean {
  if (text === '') throw invalidArgument('text');
  const { completeMatch, matchCase } = criteriaOf(criteria);
  const pattern = text.replace(/~[*?~]|[\s\S]/gu, (part) => {
    if (part === '*') return '[\\s\\S]*';
    if (part === '?') return '[\\s\\S]';
    return (part.length > 1 && part.startsWith('~') ? part.slice(1) : part).replace(
      /[\\^$.*+?()[\]{}|/]/g,
      '\\$&',
    );
  });
  const whole = flagArgument([completeMatch], 0, false);
  const flags = flagArgument([matchCase], 0, false) ? 'u' : 'iu';
  const expression = new RegExp(whole ? `^${pattern}$` : pattern, flags);
  return (shown) => expression.test(shown);
}
