const digits = '〇一二三四五六七八九';
const capitals = '零壹贰叁肆伍陆柒捌玖';

/** A number as a list prints it (ECMA-376 part 1, 17.18.59), in the formats that Chinese documents use; digits for all others. */
export function printListNumber(number: number, format: string): string {
  if (!Number.isInteger(number) || number < 0 || number > 9999) return String(number);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'ideographDigital':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
      return inWords(number, digits, '十百千');
    case 'chineseLegalSimplified':
    case 'japaneseLegal':
      return inWords(number, capitals, '拾佰仟');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number);
    case 'decimalFullWidth':
      return String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'upperLetter':
      return letter(number, 65);
    case 'lowerLetter':
      return letter(number, 97);
    case 'upperRoman':
      return roman(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    default:
      return String(number);
  }
}

/** 21 is 二十一, 10 is 十, 101 is 一百〇一. */
function inWords(number: number, names: string, [ten = '', hundred = '', thousand = '']: string) {
  if (number === 0) return names[0] ?? '';
  const units = ['', ten, hundred, thousand];
  const places = [...String(number)].reverse().map(Number);
  let words = '';
  places.forEach((digit, power) => {
    const below = places[power - 1] ?? 1;
    if (digit > 0) words = (names[digit] ?? '') + (units[power] ?? '') + words;
    else if (words !== '' && below > 0) words = (names[0] ?? '') + words;
  });
  const isShort = names === digits && number >= 10 && number < 20;
  return isShort ? words.slice(1) : words;
}

function letter(number: number, first: number): string {
  if (number === 0) return '0';
  const at = (number - 1) % 26;
  return String.fromCodePoint(first + at).repeat(Math.floor((number - 1) / 26) + 1);
}

const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string {
  let left = number;
  let written = '';
  for (const [value, sign] of romans) {
    for (; left >= value; left -= value) written += sign;
  }
  return written;
}
