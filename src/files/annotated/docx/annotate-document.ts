import type { Annotation } from '../../../app/check/annotations';
import { openDocument } from '../../docx-reading/read-document';
import { locateXml, appended, prefixAt } from '../../package/located-xml';
import { relationshipsOf } from '../../package/relationships';
import { repack } from '../../package/repack';
import { withEdits } from '../../package/xml-edits';
import { xmlText } from '../../xlsx/write/xml-text';
import type { Annotated } from '../annotated';
import {
  contentTypesPath,
  freePath,
  officeReferences,
  partBytes,
  relationshipsPath,
  withContentTypes,
  withReference,
} from '../references';
import { assumedTypes } from './assumed-types';
import { anchorOf } from './comment-anchors';
import { locateTexts } from './located-texts';
import { markEdits } from './mark-edits';
import { textPlaces } from './text-places';

const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** The document with comments at the words of the annotations; every other part is the one it was. */
export function annotateDocument(
  bytes: Uint8Array,
  annotations: readonly Annotation[],
  author: string,
): Annotated {
  const { parts, path, xml, context } = openDocument(bytes);
  const located = locateTexts(xml, path);
  const { prefix, namespace } = located;
  const places = textPlaces(xml, path, located, context);
  const anchored = annotations.flatMap((annotation) => {
    const anchor = anchorOf(annotation, places);
    return anchor ? [{ anchor, text: annotation.text }] : [];
  });
  if (anchored.length === 0) return { bytes, count: 0 };

  const changed = new Map<string, string>();
  const known = relationshipsOf(path, parts).find(({ type }) => type === 'comments')?.target;
  const paths = new Set(parts.paths.map((one) => one.toLowerCase()));
  const comments = known ?? freePath(paths, 'word/comments', '.xml');
  if (known === undefined) {
    const type = `${officeReferences(namespace)}/comments`;
    const links = relationshipsPath(path);
    changed.set(links, withReference(parts.text(links), links, { type, target: comments }).xml);
    changed.set(
      contentTypesPath,
      withContentTypes(parts.text(contentTypesPath) ?? assumedTypes(parts), [
        { type: commentsType, of: { path: comments } },
      ]),
    );
  }
  const before =
    (known === undefined ? null : parts.text(known)) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}"></w:comments>`;
  const { xml: written, first } = withComments(
    before,
    comments,
    anchored.map(({ text }) => text),
    author,
  );
  changed.set(comments, written);
  const marked = anchored.map(({ anchor }, index) => {
    const id = `${prefix}id="${first + index}"`;
    const start = `<${prefix}commentRangeStart ${id}/>`;
    const reference = `<${prefix}r><${prefix}commentReference ${id}/></${prefix}r>`;
    return { anchor, marks: { start, end: `<${prefix}commentRangeEnd ${id}/>${reference}` } };
  });
  changed.set(path, withEdits(xml, markEdits(xml, prefix, marked)));
  const made = new Map([...changed].map(([one, text]) => [one, partBytes(text)]));
  return { bytes: repack(bytes, made), count: anchored.length };
}

/** The comments with more, numbered from `first` on: the numbers of those that are there stay theirs. */
function withComments(
  xml: string,
  path: string,
  texts: readonly string[],
  author: string,
): { readonly xml: string; readonly first: number } {
  const root = locateXml(xml, path, 1);
  const prefix = prefixAt(xml, root);
  const numbers = root.children.map(({ attributes }) => Number(attributes[`${prefix}id`] ?? 0));
  const first = numbers
    .filter((number) => Number.isSafeInteger(number + texts.length))
    .reduce((most, number) => Math.max(most, number + 1), 0);
  const looks = `<${prefix}rPr><${prefix}sz ${prefix}val="20"/></${prefix}rPr>`;
  const paragraph = (text: string) =>
    `<${prefix}p><${prefix}r>${looks}<${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}r></${prefix}p>`;
  const elements = texts.map((text, index) => {
    const own = `${prefix}id="${first + index}" ${prefix}author="${xmlText(author)}" ${prefix}initials="${xmlText(author.slice(0, 2))}"`;
    return `<${prefix}comment ${own}>${text.split('\n').map(paragraph).join('')}</${prefix}comment>`;
  });
  return { first, xml: withEdits(xml, [appended(xml, root, elements.join(''))]) };
}
