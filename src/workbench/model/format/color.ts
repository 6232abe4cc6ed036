import { ColorKit, COLORS } from '../../engine/univer';
import { invalidArgument } from '../../protocol/host-error';
import { textValue } from '../arguments';

/** Colours as the Excel API takes them (`#RRGGBB`, `RRGGBB` or the name of an HTML colour) and gives them (`#RRGGBB`). */
export function parseColor(value: unknown, name: string): string {
  const text = textValue(value, name).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex) return `#${hex.toUpperCase()}`;
  const named = text.toLowerCase();
  const parts = Object.hasOwn(COLORS, named) ? COLORS[named as keyof typeof COLORS] : undefined;
  if (!parts) throw invalidArgument(name);
  return hexadecimal(parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0);
}

/** What Univer's own user interface writes may look otherwise (`rgb(1,2,3)`, `#fff`). */
export function printColor(color: string): string {
  const { r, g, b } = new ColorKit(color).toRgb();
  return hexadecimal(r, g, b);
}

function hexadecimal(...parts: readonly [number, number, number]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
