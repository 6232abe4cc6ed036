import { formatValue } from 'hucre';

/**
 * How Excel prints a value where its format makes that differ from the value itself: 25%, 2022年3月5日, 局小计. Null where the
 * value is printed as it is, or where the format says more than is understood here.
 */
export function shownText(
  value: string | number | boolean,
  format: string,
  is1904: boolean,
): string | null {
  if (format === 'General' || format === '@' || typeof value === 'boolean') return null;
  if (typeof value === 'string') {
    const shown = format.includes('@') ? formatValue(value, formatLook(format).plain) : value;
    return shown === value ? null : shown;
  }
  const look = formatLook(format);
  if (look.isBeyond || !Number.isFinite(value)) return null;
  const shown = formatValue(rounded(value, look.places), look.plain, { is1904 }).trim();
  return shown === String(value) ? null : shown;
}

/** What a format says, whatever the value. */
interface FormatLook {
  /** It says more than is understood here. */
  readonly isBeyond: boolean;
  readonly plain: string;
  /** How many digits of a number it shows behind the point; null where it does not say. */
  readonly places: number | null;
}

/** The cells of a workbook share few formats, and so do workbooks. */
const looks = new Map<string, FormatLook>();
const mostLooks = 1024;

function formatLook(format: string): FormatLook {
  const known = looks.get(format);
  if (known) return known;
  const look = { isBeyond: isBeyond(format), plain: plain(format), places: placesOf(format) };
  if (looks.size >= mostLooks) looks.clear();
  looks.set(format, look);
  return look;
}

/** Digits in Chinese, conditions, and names of days and months in a language that the format leaves open. */
function isBeyond(format: string): boolean {
  return /\[(?:DBNum|[<>=])/i.test(format) || /mmm|ddd|aaa|[eg]{1,4}(?![+-])/i.test(bare(format));
}

/** Without what only moves a number within its cell: room as wide as a sign, repeated signs, places for digits that are not there. */
function plain(format: string): string {
  return format
    .replace(/\[\$[^\]]*\]/g, '')
    .replace(/\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color\d+)\]/gi, '')
    .replace(/"[^"]*"|\\.|_.|\*.|\?+(?![^;]*\/)/gs, (part) => (/^["\\]/.test(part) ? part : ''));
}

/** Without literal words. */
function bare(format: string): string {
  return plain(format).replace(/"[^"]*"|\\./gs, '');
}

function placesOf(format: string): number | null {
  const [, decimals, percent] = /^[^;]*?\.([0#]+)[^;%]*(%?)/.exec(bare(format)) ?? [];
  return decimals === undefined ? null : decimals.length + (percent ? 2 : 0);
}

/** Excel rounds the 15 digits it shows, not the binary fraction below them: 1.005 is printed as 1.01. */
function rounded(value: number, places: number | null): number {
  if (places === null || Math.abs(value) >= 1e15) return value;
  const shifted = Math.round(Number(`${Math.abs(value).toPrecision(15)}e${places}`));
  return Number.isFinite(shifted) ? Math.sign(value) * Number(`${shifted}e-${places}`) : value;
}
