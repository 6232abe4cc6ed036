/** Not those that begin a number, a date or a time in a Chinese Excel: 二〇二二年三月, 上午. */
const begins = /^(?![〇零一二三四五六七八九十上下])[\p{Script=Han}“《]/u;

/**
 * Whether Excel reads a text, when it is typed or when its cell is edited, as nothing but a text. 5, TRUE, Mar 3, #N/A and =1+1
 * it does not.
 */
export function isPlainWording(text: string): boolean {
  return begins.test(text);
}
