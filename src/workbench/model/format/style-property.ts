import type { IStyleData } from '../../engine/univer';
import type { Json } from '../../protocol/messages';
import type { Scalar, Since } from '../../protocol/object-type';
import { property } from '../define';
import type { Env } from '../env';
import { assertAllowed } from '../worksheet/protection';
import type { FormatTarget } from './format-target';
import { sheetStyles, stylesWithin, uniform } from './sheet-styles';
import { writeStyles } from './write-styles';
import type { StylePatch } from './style-patch';

/** One property of a cell's format, in Excel's words, over Univer's style; used by Range.format and by the cell properties. */
export interface StyleProperty {
  readonly since: Since;
  readonly read: (style: IStyleData) => Json;
  /** Refuses what Excel refuses. */
  readonly write: (value: unknown) => StylePatch;
}

export type StyleProperties = Readonly<Record<string, StyleProperty>>;

/** The properties as members of an object of the model: null where the cells differ. */
export function styleMembers(
  properties: StyleProperties,
): Readonly<Record<string, Scalar<Env, FormatTarget>>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { since, read, write }]) => [
      name,
      property<FormatTarget>(
        since,
        (target, env) =>
          uniform(stylesWithin(sheetStyles(target.sheetId, env), target.areas()), read),
        (target, value, env) => setFormat(target, write(value), env),
      ),
    ]),
  );
}

export function setFormat(target: FormatTarget, patch: StylePatch, env: Env): void {
  assertAllowed(target.sheetId, 'allowFormatCells', env);
  writeStyles(target.sheetId, target.areas(), patch, env);
}
