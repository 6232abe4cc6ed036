/** What a web page leaves behind in text that is pasted from it. */
export interface WebRemains {
  /** The tags and signs in code, each once: <p>, &nbsp;. */
  readonly codes: readonly string[];
  /** Blanks that are none of a keyboard, and letters that nobody sees. */
  readonly hidden: number;
}

// Only what is a tag of HTML, or of Word's own: 〈GB 15834〉 may be written with such brackets too.
const tagNames =
  'a|abbr|article|aside|b|big|blockquote|body|br|button|center|code|col|colgroup|dd|del|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input' +
  '|ins|label|li|link|main|meta|nav|o:p|ol|option|p|pre|s|script|section|select|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|u|ul|video';
const tag = `</?(?:${tagNames})(?:\\s[^<>]*)?/?>|<!--[\\s\\S]*?-->`;
const entity =
  '&(?:nbsp|ensp|emsp|thinsp|lt|gt|amp|quot|apos|ldquo|rdquo|middot|hellip|#\\d+|#x[0-9A-Fa-f]+);';
const codePattern = new RegExp(`${tag}|${entity}`, 'gi');
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const oddBlank = /[\u00a0\u2000-\u200a\u202f\u205f]/g;
const ending = /<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6])>/gi;

const meanings: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['middot', '·'],
  ['hellip', '…'],
]);

/** Null where there is nothing of a web page. */
export function webRemains(text: string): WebRemains | null {
  const codes = [...new Set(text.match(codePattern) ?? [])];
  const hidden = (text.match(unseen) ?? []).length + (text.match(oddBlank) ?? []).length;
  return codes.length + hidden === 0 ? null : { codes, hidden };
}

/** Where something of a web page was, so that what stands around it is put in order and all else is left as it is. */
const trace = '\u0000';

/** The words without it: a paragraph of the page is a line, and no word is left out. */
export function withoutWebRemains(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(ending, `${trace}\n${trace}`)
    .replace(new RegExp(tag, 'gi'), trace)
    .replace(new RegExp(entity, 'gi'), (sign) => trace + meaningOf(sign))
    .replace(unseen, trace)
    .replace(oddBlank, `${trace} `)
    .split('\n')
    .flatMap((line) => {
      if (!line.includes(trace)) return [line];
      const words = line.replaceAll(trace, '').trim();
      return words === '' ? [] : [words];
    })
    .join('\n');
}

function meaningOf(entityText: string): string {
  const name = entityText.slice(1, -1).toLowerCase();
  const number = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (name.startsWith('#')) return number <= 0x10ffff ? String.fromCodePoint(number) : entityText;
  return meanings.get(name) ?? ' ';
}
