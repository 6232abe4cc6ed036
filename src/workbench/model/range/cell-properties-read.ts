import type { IStyleData } from '../../engine/univer';
import { HostError, invalidArgument } from '../../protocol/host-error';
import type { Json } from '../../protocol/messages';
import { alignmentProperties } from '../format/alignment';
import { cellStyleProperties } from '../format/cell-style';
import { sharedLine } from '../format/borders';
import { sheetStyles, uniform } from '../format/sheet-styles';
import type { SheetStyles } from '../format/sheet-styles';
import { columnLines, rowLines, sharedHidden, sharedSize, toPoints } from '../format/sizes';
import type { Lines } from '../format/sizes';
import type { Env } from '../env';
import { printAddress } from '../../grid/address';
import type { Area } from '../../grid/area';
import { areaOf, sheetById } from './cells';
import {
  borderNames,
  formatParts,
  members,
  propertyOf,
  unsupported,
} from './cell-properties-parse';
import type { RangeTarget } from './live-ranges';

/** What is read of one cell, row or column of a range. */
interface Source {
  readonly area: Area;
  readonly sheetName: string;
  readonly styles: SheetStyles;
  readonly rows: Lines;
  readonly columns: Lines;
}

export function getCellProperties(range: RangeTarget, options: unknown, env: Env): Json {
  const area = areaOf(range);
  if (area.rows * area.columns > 5_000_000) {
    throw new HostError('ResponsePayloadSizeLimitExceeded', 'The answer is larger than 5 MB');
  }
  const shared = sourcesOf(range, env);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      return readProperties(options, { ...shared, area: cell });
    }),
  );
}

export function getRowProperties(range: RangeTarget, options: unknown, env: Env): Json {
  const area = areaOf(range);
  const shared = sourcesOf(range, env);
  return Array.from({ length: area.rows }, (_, row) =>
    readProperties(options, { ...shared, area: { ...area, row: area.row + row, rows: 1 } }),
  );
}

export function getColumnProperties(range: RangeTarget, options: unknown, env: Env): Json {
  const area = areaOf(range);
  const shared = sourcesOf(range, env);
  return Array.from({ length: area.columns }, (_, column) => {
    const line = { ...area, column: area.column + column, columns: 1 };
    return readProperties(options, { ...shared, area: line });
  });
}

function sourcesOf({ sheetId }: RangeTarget, env: Env): Omit<Source, 'area'> {
  return {
    sheetName: sheetById(sheetId, env).getSheetName(),
    styles: sheetStyles(sheetId, env),
    rows: rowLines(sheetId, env),
    columns: columnLines(sheetId, env),
  };
}

function readProperties(options: unknown, source: Source): Json {
  const { area } = source;
  return collect(options, 'properties', (name, wanted) => {
    switch (name) {
      case 'address':
      case 'addressLocal':
        return printAddress(source.sheetName, area);
      case 'format':
        return readFormat(wanted, source);
      case 'style':
        return readStyle(cellStyleProperties.style.read, source);
      case 'hidden': {
        const rows = rowHidden(source);
        const columns = columnHidden(source);
        if (rows === true || columns === true) return true;
        return rows === false && columns === false ? false : null;
      }
      case 'rowHidden':
        return rowHidden(source);
      case 'columnHidden':
        return columnHidden(source);
      case 'rowIndex':
        return area.row;
      case 'columnIndex':
        return area.column;
      default:
        throw unsupported(name);
    }
  });
}

function readFormat(options: unknown, source: Source): Json {
  const { area, rows, columns } = source;
  const width = () => sharedSize(columns, area.column, area.columns);
  const height = () => sharedSize(rows, area.row, area.rows);
  return collect(options, 'format', (name, wanted) => {
    const part = formatParts[name];
    if (part) {
      return collect(wanted, name, (inner) => readStyle(propertyOf(part, inner).read, source));
    }
    switch (name) {
      case 'borders':
        return readBorders(wanted, source);
      case 'columnWidth':
        return points(width());
      case 'rowHeight':
        return points(height());
      case 'useStandardWidth':
        return width() === null ? null : width() === columns.standard;
      case 'useStandardHeight':
        return height() === null ? null : height() === rows.standard;
      default:
        return readStyle(propertyOf(alignmentProperties, name).read, source);
    }
  });
}

/** The options say what is wanted of every border. */
function readBorders(options: unknown, { area, styles }: Source): Json {
  return Object.fromEntries(
    Object.entries(borderNames).map(([name, side]) => [
      name,
      collect(options, 'borders', (inner) => {
        if (inner !== 'color' && inner !== 'style' && inner !== 'weight') throw unsupported(inner);
        return sharedLine(side, [area], inner, styles);
      }),
    ]),
  );
}

function readStyle(read: (style: IStyleData) => Json, { area, styles }: Source): Json {
  return area.rows * area.columns === 1
    ? read(styles.at(area.row, area.column))
    : uniform(styles.within(area), read);
}

function collect(
  options: unknown,
  name: string,
  read: (name: string, wanted: unknown) => Json,
): Json {
  if (options === true) throw invalidArgument(name);
  const wanted = members(options, name).filter(([, value]) => value !== false);
  return Object.fromEntries(wanted.map(([key, value]) => [key, read(key, value)]));
}

function rowHidden({ rows, area }: Source): boolean | null {
  return sharedHidden(rows, area.row, area.rows);
}

function columnHidden({ columns, area }: Source): boolean | null {
  return sharedHidden(columns, area.column, area.columns);
}

function points(pixels: number | null): Json {
  return pixels === null ? null : toPoints(pixels);
}
