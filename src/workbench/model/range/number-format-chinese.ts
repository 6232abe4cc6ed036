/** The numerals of the number formats [DBNum1] (一百二十三) and [DBNum2] (壹佰贰拾叁). */

interface Numerals {
  readonly digits: string;
  readonly units: readonly string[];
}

const numerals = {
  plain: { digits: '〇一二三四五六七八九', units: ['', '十', '百', '千'] },
  formal: { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'] },
} as const satisfies Record<string, Numerals>;
const groupNames = ['', '万', '亿', '万亿'];

/** Years are read one digit after the other (二〇二四), everything else as a number. */
export function chineseNumerals(
  text: string,
  style: keyof typeof numerals,
  isDate: boolean,
): string {
  const words = numerals[style];
  const spelled = (plain: string): string =>
    plain.replace(/\d/g, (digit) => words.digits[Number(digit)] ?? digit);
  return text.replace(/(\d+)(\.\d+)?/g, (_, whole: string, decimals = '') => {
    const digitByDigit = whole.length > 16 || (isDate && whole.length === 4);
    return (digitByDigit ? spelled(whole) : inWords(whole, words)) + spelled(decimals);
  });
}

function inWords(whole: string, words: Numerals): string {
  const [zero = ''] = words.digits;
  const trimmed = whole.replace(/^0+/, '');
  if (trimmed === '') return zero;
  const padded = trimmed.padStart(Math.ceil(trimmed.length / 4) * 4, '0');
  const groups = padded.match(/.{4}/g) ?? [];
  let text = '';
  for (const [index, group] of groups.entries()) {
    if (group === '0000') continue;
    const needsZero = text !== '' && (group.startsWith('0') || groups[index - 1] === '0000');
    text += (needsZero ? zero : '') + groupInWords(group, words);
    text += groupNames[groups.length - 1 - index] ?? '';
  }
  return text;
}

function groupInWords(group: string, { digits, units }: Numerals): string {
  let text = '';
  let skipped = false;
  for (const [index, digit] of [...group].entries()) {
    if (digit === '0') skipped = text !== '';
    else {
      text += (skipped ? (digits[0] ?? '') : '') + (digits[Number(digit)] ?? '');
      text += units[3 - index] ?? '';
      skipped = false;
    }
  }
  return text;
}
