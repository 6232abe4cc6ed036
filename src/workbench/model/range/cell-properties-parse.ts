import type { IStyleData } from '../../engine/univer';
import { HostError, invalidArgument } from '../../protocol/host-error';
import { alignmentProperties } from '../format/alignment';
import { cellStyleProperties } from '../format/cell-style';
import { lineChange } from '../format/border-lines';
import type { LineChange } from '../format/border-lines';
import type { BorderSide } from '../format/border-sides';
import { fillProperties } from '../format/fill';
import { fontProperties } from '../format/font';
import { protectionProperties } from '../format/format-protection';
import { isUniform } from '../format/style-patch';
import type { StylePatch } from '../format/style-patch';
import type { StyleProperties } from '../format/style-property';

/** The parts of `format` in the cell, row and column properties. */
export const formatParts: Readonly<Record<string, StyleProperties>> = {
  fill: fillProperties,
  font: fontProperties,
  protection: protectionProperties,
};

/** The names of the borders there, and the sides they are. */
export const borderNames = {
  bottom: 'EdgeBottom',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
  horizontal: 'InsideHorizontal',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
  vertical: 'InsideVertical',
} as const satisfies Record<string, BorderSide>;

/** One entry of setCellProperties, setRowProperties or setColumnProperties, read and checked. */
export interface PropertyChanges {
  readonly patch: StylePatch | undefined;
  readonly borders: readonly { readonly side: BorderSide; readonly change: LineChange }[];
  /** What is not a format of cells: sizes, hidden. */
  readonly others: Readonly<Record<string, unknown>>;
}

const sizes = ['columnWidth', 'rowHeight', 'useStandardHeight', 'useStandardWidth'];

export function parseChanges(entry: unknown, ownNames: readonly string[]): PropertyChanges {
  const patches: StylePatch[] = [];
  const borders: PropertyChanges['borders'][number][] = [];
  const others: Record<string, unknown> = {};
  for (const [name, value] of members(entry, 'properties')) {
    if (name === 'format') readFormat(value);
    // A style goes below the formats of the same entry, whichever is named first.
    else if (name === 'style') patches.unshift(cellStyleProperties.style.write(value));
    else if (ownNames.includes(name)) others[name] = value;
    else throw unsupported(name);
  }
  return { patch: together(patches), borders, others };

  function readFormat(format: unknown): void {
    for (const [name, value] of members(format, 'format')) {
      const part = formatParts[name];
      if (part) {
        for (const [inner, given] of members(value, name)) {
          patches.push(propertyOf(part, inner).write(given));
        }
      } else if (name === 'borders') readBorders(value);
      else if (sizes.includes(name)) others[name] = value;
      else patches.push(propertyOf(alignmentProperties, name).write(value));
    }
  }

  function readBorders(value: unknown): void {
    for (const [name, line] of members(value, 'borders')) {
      if (!Object.hasOwn(borderNames, name)) throw unsupported(name);
      const given = Object.fromEntries(members(line, name));
      const changes = ['style', 'weight', 'color']
        .filter((key) => key in given)
        .map((key) => lineChange(key, given[key]));
      const strange = Object.keys(given).find((key) => !['style', 'weight', 'color'].includes(key));
      if (strange) throw unsupported(strange);
      const change: LineChange = (before) => changes.reduce((now, next) => next(now), before);
      borders.push({ side: borderNames[name as keyof typeof borderNames], change });
    }
  }
}

export function propertyOf(properties: StyleProperties, name: string) {
  const found = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (!found) throw unsupported(name);
  return found;
}

/** What is left out or null stays as it is. */
export function members(value: unknown, name: string): readonly [string, unknown][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object' || Array.isArray(value)) throw invalidArgument(name);
  return Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
}

export function unsupported(name: string): HostError {
  return new HostError('ApiNotFound', `The workbench does not support CellProperties.${name}`);
}

function together(patches: readonly StylePatch[]): StylePatch | undefined {
  const [first, ...more] = patches;
  if (!first || more.length === 0) return first;
  if (patches.every(isUniform)) return Object.assign({}, ...patches) as IStyleData;
  return (current) =>
    patches.reduce<IStyleData>((changed, patch) => {
      const now = { ...current, ...changed };
      return { ...changed, ...(typeof patch === 'function' ? patch(now) : patch) };
    }, {});
}
