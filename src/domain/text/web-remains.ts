/** What a web page leaves behind in text that is pasted from it. */
export interface WebRemains {
  /** The tags and signs in code, each once: <p>, &nbsp;. */
  readonly codes: readonly string[];
  /** Blanks that are none of a keyboard, and letters that nobody sees. */
  readonly hidden: number;
}

const tag = String.raw`</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?>|<!--[\s\S]*?-->`;
const entity =
  '&(?:nbsp|ensp|emsp|thinsp|lt|gt|amp|quot|apos|ldquo|rdquo|middot|hellip|#\\d+|#x[0-9A-Fa-f]+);';
const codePattern = new RegExp(`${tag}|${entity}`, 'g');
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

/** The words without it: a paragraph of the page is a line, and no word is left out. */
export function withoutWebRemains(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(ending, '\n')
    .replace(new RegExp(tag, 'g'), '')
    .replace(new RegExp(entity, 'g'), meaningOf)
    .replace(unseen, '')
    .replace(oddBlank, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function meaningOf(entityText: string): string {
  const name = entityText.slice(1, -1);
  const number = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (name.startsWith('#')) return number <= 0x10ffff ? String.fromCodePoint(number) : entityText;
  return meanings.get(name) ?? ' ';
}
