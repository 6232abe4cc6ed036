import { appended, locateXml, prefixAt, type LocatedElement } from '../../package/located-xml';
import { withEdits, type XmlEdit } from '../../package/xml-edits';
import { xmlText } from '../../xlsx/write/xml-text';

/** A text at a cell of a sheet. */
export interface Note {
  readonly cell: string;
  readonly text: string;
}

/** As deep as the runs of a note: comments, list, comment, text, run. */
const depth = 4;

/** A part that holds no notes yet. */
export function emptyComments(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;
}

/** The notes of a sheet with more (ECMA-376 part 1, 18.7). A cell has one note: what is there already stays, and ours follows it. */
export function withNotes(
  xml: string,
  path: string,
  notes: readonly Note[],
  author: string,
): { readonly xml: string; readonly added: readonly string[] } {
  const root = locateXml(xml, path, depth);
  const prefix = prefixAt(xml, root);
  const child = (name: string) => root.children.find((one) => one.name === name);
  const [authors, list] = [child('authors'), child('commentList')];
  const known = new Map(
    (list?.children ?? []).map((comment) => [comment.attributes.ref ?? '', comment]),
  );
  const number = authors?.children.length ?? 0;
  const added = notes.filter(({ cell }) => !known.has(cell));
  const elements = added.map(
    ({ cell, text }) =>
      `<${prefix}comment ref="${cell}" authorId="${number}"><${prefix}text>${runs(text, prefix)}</${prefix}text></${prefix}comment>`,
  );
  const name = `<${prefix}author>${xmlText(author)}</${prefix}author>`;
  const edits = [
    ...(authors
      ? [appended(xml, authors, name)]
      : [inFront(root, `<${prefix}authors>${name}</${prefix}authors>`)]),
    ...(list
      ? [appended(xml, list, elements.join(''))]
      : [appended(xml, root, `<${prefix}commentList>${elements.join('')}</${prefix}commentList>`)]),
    ...notes.flatMap(({ cell, text }) => {
      const comment = known.get(cell);
      return comment ? goneOn(xml, comment, `\n\n${text}`, prefix) : [];
    }),
  ];
  return { xml: withEdits(xml, edits), added: added.map(({ cell }) => cell) };
}

function inFront({ content, end }: LocatedElement, more: string): XmlEdit {
  const start = content?.start ?? end;
  return { start, end: start, xml: more };
}

/** Somebody's note with more at its end. A plain text becomes a run: a text has either. */
function goneOn(xml: string, comment: LocatedElement, more: string, prefix: string): XmlEdit[] {
  const text = comment.children.find(({ name }) => name === 'text');
  if (!text) {
    return [
      appended(xml, comment, `<${prefix}text>${runs(more.trimStart(), prefix)}</${prefix}text>`),
    ];
  }
  const plain = text.children.find(({ name }) => name === 't');
  const last = text.children.findLast(({ name }) => name === 't' || name === 'r');
  const at = last?.end ?? text.content?.start;
  const run = runs(more, prefix);
  if (at === undefined) return [appended(xml, text, run)];
  return [
    ...(plain ? [{ start: plain.start, end: plain.start, xml: `<${prefix}r>` }] : []),
    { start: at, end: at, xml: plain === last && plain ? `</${prefix}r>${run}` : run },
  ];
}

/** In the letters of Excel's own notes. */
function runs(text: string, prefix: string): string {
  const looks = `<${prefix}rPr><${prefix}sz val="9"/><${prefix}rFont val="宋体"/><${prefix}charset val="134"/></${prefix}rPr>`;
  return `<${prefix}r>${looks}<${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}r>`;
}
