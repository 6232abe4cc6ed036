import { StopReading, type UnreadableReason } from '../package/stop-reading';

/** Files of other kinds that are letters too, known by how they begin; systems name them .xls and .doc. */
const kinds: readonly (readonly [RegExp, UnreadableReason])[] = [
  [/^\{\\rtf/, 'richText'],
  [/^MIME-Version:/i, 'webPage'],
  [/^<\?mso-application\b|^<(?:Workbook|w:wordDocument|pkg:package)\b/, 'officeXml'],
  [/^<(?:!doctype\s+html|html|head|meta|title|style|body|table)\b/i, 'webPage'],
];

/** What may stand before the first element: what XML says of itself, and comments. */
const before = /^(?:\s+|<\?xml\b[^>]*>|<!--[^]*?-->)+/;

/** Read as a text it would be found full of odd words, or of nothing at all. */
export function refuseMarkup(text: string): void {
  const begins = text.replace(before, '').slice(0, 100);
  const found = kinds.find(([beginning]) => beginning.test(begins));
  if (found) throw new StopReading(found[1], begins.slice(0, 20));
}
