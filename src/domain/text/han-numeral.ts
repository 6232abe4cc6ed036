const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 as headings count: 一, 十, 十二, 二十. */
export function hanNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const tenWord = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  return tenWord + (digits[number % 10] ?? '');
}
