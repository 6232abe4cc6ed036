/** Numbers as Excel reads them when they are entered: with currency, thousands separators, per cent, fractions. */

export interface EnteredNumber {
  readonly value: number;
  /** The number format that a cell without one takes. */
  readonly format?: string;
}

const numberPattern =
  /^(?<open>\()?\s*(?<sign>[-+])?\s*(?<currency>[$¥￥])?\s*(?<inner>[-+])?(?<whole>\d{1,3}(?:,\d{3})+|\d*)(?<decimals>\.\d*)?(?<exponent>e[-+]?\d{1,3})?\s*(?<percent>%)?\s*(?<close>\))?$/i;
const fractionPattern = /^([-+]?)(\d+) +(\d{1,5})\/(\d{1,5})$/;

const currencyFormats = {
  $: ['$#,##0_);[Red]($#,##0)', '$#,##0.00_);[Red]($#,##0.00)'],
  '¥': ['¥#,##0;[Red]¥-#,##0', '¥#,##0.00;[Red]¥-#,##0.00'],
} as const;

/** `trimmed` has no spaces around it. */
export function readNumber(trimmed: string): EnteredNumber | undefined {
  return readFraction(trimmed) ?? readDecimal(trimmed);
}

function readDecimal(text: string): EnteredNumber | undefined {
  const groups = numberPattern.exec(text)?.groups;
  if (!groups) return undefined;
  const { open, sign, currency, inner, whole = '', decimals = '', exponent = '' } = groups;
  const { percent, close } = groups;
  if (whole === '' && !/\d/.test(decimals)) return undefined;
  if ((open === undefined) !== (close === undefined)) return undefined;
  if ((sign && inner) || (open && (sign ?? inner))) return undefined;
  if (inner && !currency) return undefined;
  if (percent && (currency ?? exponent)) return undefined;
  const magnitude = fifteenDigits(whole.replaceAll(',', '') + decimals, exponent);
  if (!Number.isFinite(magnitude)) return undefined;
  const negative = open !== undefined || sign === '-' || inner === '-';
  const scaled = percent ? Number(`${String(magnitude)}e-2`) : magnitude;
  const value = negative ? 0 - scaled : scaled;
  const hasDecimals = decimals.length > 1;
  if (currency) {
    const formats = currencyFormats[currency === '$' ? '$' : '¥'];
    return { value, format: formats[hasDecimals ? 1 : 0] };
  }
  if (percent) return { value, format: hasDecimals ? '0.00%' : '0%' };
  if (exponent) return { value, format: '0.00E+00' };
  if (whole.includes(',')) {
    const format = hasDecimals ? '#,##0.00' : '#,##0';
    return { value, format: open ? `${format}_);(${format})` : format };
  }
  return { value };
}

/** `1 1/2`: without the whole part it would be a date. */
function readFraction(text: string): EnteredNumber | undefined {
  const [, sign, whole = '', above = '', below = ''] = fractionPattern.exec(text) ?? [];
  if (sign === undefined || Number(below) === 0) return undefined;
  const magnitude = Number(whole) + Number(above) / Number(below);
  const places = below.length > 1 || above.length > 1 ? '??/??' : '?/?';
  return { value: sign === '-' ? -magnitude : magnitude, format: `# ${places}` };
}

/** Excel keeps fifteen digits of what is typed and makes the rest zeros. */
function fifteenDigits(digits: string, exponent: string): number {
  let kept = 0;
  let cut = '';
  for (const character of digits) {
    if (character === '.') cut += character;
    else {
      if (kept > 0 || character !== '0') kept++;
      cut += kept > 15 ? '0' : character;
    }
  }
  return Number(cut + exponent);
}
