import { invalidArgument } from '../../protocol/host-error';
import { isRef } from '../../protocol/object-type';
import type { Env } from '../env';
import { nameSeenFrom } from '../names/name-list';
import { rangeOfName } from '../names/name-range';
import { sameName } from '../worksheet/sheet-name';
import { parseAddress } from '../../grid/address';
import type { Area } from '../../grid/area';
import { areaOf, sheetById } from './cells';
import { isAreas } from './live-ranges';
import type { AreasTarget, RangeTarget } from './live-ranges';

const addressLimit = 8192;

/** `Range | string` on the given sheet: a Range object, an address or a name. */
export function areaArgument(value: unknown, sheetId: string, env: Env): Area {
  const [area, ...more] = areasArgument(value, sheetId, env);
  if (!area || more.length > 0) throw invalidArgument('a single range');
  return area;
}

/** `Range | RangeAreas | string` on the given sheet; several addresses are parted by commas or semicolons. */
export function areasArgument(value: unknown, sheetId: string, env: Env): readonly Area[] {
  if (typeof value === 'string') return areasOfText(value, sheetId, env);
  const held = isRef(value) ? value : undefined;
  if (held?.type.name !== 'Range' && held?.type.name !== 'RangeAreas') {
    throw invalidArgument('a range');
  }
  const target = held.target as RangeTarget | AreasTarget;
  if (target.sheetId !== sheetId) throw invalidArgument('a range of another worksheet');
  return isAreas(target) ? target.ranges.map(areaOf) : [areaOf(target)];
}

/** An address or a name as it is understood on the sheet. */
export function areasOfText(text: string, sheetId: string, env: Env): readonly Area[] {
  if (text.length > addressLimit) throw invalidArgument('an address of more than 8,192 characters');
  // Commas and semicolons in quoted sheet names part nothing.
  const quoted = text.split("'").map((part, index) => (index % 2 === 0 ? part : mask(part)));
  const parts: string[] = [];
  let from = 0;
  for (const part of quoted.join("'").split(/[,;]/)) {
    parts.push(text.slice(from, from + part.length));
    from += part.length + 1;
  }
  return parts.map((part) => areaOfText(part.trim(), sheetId, env));
}

function mask(quoted: string): string {
  return '_'.repeat(quoted.length);
}

function areaOfText(text: string, sheetId: string, env: Env): Area {
  const parsed = parseAddress(text);
  const sheetName = sheetById(sheetId, env).getSheetName();
  if (parsed) {
    if (parsed.sheet !== undefined && !sameName(parsed.sheet, sheetName)) {
      throw invalidArgument(`${text}: a range of another worksheet`);
    }
    return parsed.area;
  }
  const named = nameSeenFrom(text, sheetId, env);
  const range = named && rangeOfName(named, env);
  if (range?.sheetId !== sheetId) throw invalidArgument(text);
  return range.area;
}
