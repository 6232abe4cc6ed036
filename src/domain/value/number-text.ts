/** Nothing in these is written otherwise in plain letters: most texts are made of nothing else. */
const plainAlready = /^[!-~、。《》“”≤≥\u4e00-\u9fff]*$/;

/**
 * A typed number as one would type it in plain letters: full-width digits and marks become half-width, every minus and dash
 * becomes -, spaces go.
 */
export function plainText(text: string): string {
  if (plainAlready.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[‐‑‒–—―−─]/gu, '-');
}

/** ——, - - or /: what people put where there is nothing. Takes plain text. */
export function isBlankMarker(plain: string): boolean {
  return /^[-/]*$/.test(plain);
}

/** What no blank marker has in it, however it is written. */
const letterOrDigit = /[\dA-Za-z\u4e00-\u9fff]/;

/** Whether a text says nothing but that there is nothing: most texts tell by their first letter that they do not. */
export function isBlankText(text: string): boolean {
  return !letterOrDigit.test(text) && isBlankMarker(plainText(text));
}

const typedNumber = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** The number that plain text writes, without thousands separators; null for anything else. */
export function plainDecimal(plain: string): string | null {
  return typedNumber.test(plain) ? plain.replace(/^\+/, '').replaceAll(',', '') : null;
}

/** The shortest decimal that is this number, written without an exponent. */
export function shortestDecimal(value: number): string {
  const text = String(value);
  const parts = /^(?<sign>-?)(?<digit>\d)(?:\.(?<more>\d+))?e(?<power>[-+]\d+)$/.exec(text)?.groups;
  if (!parts) return text;
  const { sign = '', digit = '', more = '', power = '' } = parts;
  const digits = digit + more;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}

/** A share of 1 as it is said: 0.57 is 57%, though times 100 it has digits of its own in binary fractions. */
export function percentText(share: number): string {
  return `${shortestDecimal(withoutNoise(share * 100))}%`;
}

/** The number that a cell means: what a calculation leaves behind the 15 digits that Excel keeps is noise. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}
