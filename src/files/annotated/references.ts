import { appended, locateXml, prefixAt } from '../package/located-xml';
import { StopReading } from '../package/stop-reading';
import { withEdits } from '../package/xml-edits';
import { xmlText } from '../xlsx/write/xml-text';

/** Where a package says what kinds its parts are. */
export const contentTypesPath = '[Content_Types].xml';

/** The part beside a part that says what it refers to. */
export function relationshipsPath(path: string): string {
  return path.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** Standard and strict files (ISO 29500, parts 4 and 1) name the same kinds of references differently. */
export function officeReferences(namespace: string): string {
  return namespace.startsWith('http://purl.oclc.org/')
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
}

interface NewReference {
  /** The whole address of its kind. */
  readonly type: string;
  /** The path of the part. */
  readonly target: string;
}

const none = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;

/** The references of a part with one more, and the name it has there. */
export function withReference(
  xml: string | null,
  path: string,
  { type, target }: NewReference,
): { readonly xml: string; readonly id: string } {
  const before = xml ?? none;
  const root = locateXml(before, path, 1);
  const used = new Set(root.children.map(({ attributes }) => attributes.Id));
  let number = root.children.length + 1;
  while (used.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const tag = `${prefixAt(before, root)}Relationship`;
  const element = `<${tag} Id="${id}" Type="${type}" Target="/${xmlText(encodeURI(target))}"/>`;
  return { id, xml: withEdits(before, [appended(before, root, element)]) };
}

interface NewType {
  readonly type: string;
  /** Of one part, or of all that end so. */
  readonly of: { readonly path: string } | { readonly extension: string };
}

/** The kinds of all parts with those of new ones; what is said already stays. */
export function withContentTypes(xml: string | null, added: readonly NewType[]): string {
  if (xml === null) throw new StopReading('damaged', `${contentTypesPath} is missing`);
  const root = locateXml(xml, contentTypesPath, 1);
  const prefix = prefixAt(xml, root);
  const extensions = new Set(
    root.children.map(({ attributes }) => attributes.Extension?.toLowerCase()),
  );
  const elements = added.map(({ type, of }) => {
    if ('path' in of) {
      return `<${prefix}Override PartName="/${xmlText(of.path)}" ContentType="${type}"/>`;
    }
    return extensions.has(of.extension)
      ? ''
      : `<${prefix}Default Extension="${of.extension}" ContentType="${type}"/>`;
  });
  return withEdits(xml, [appended(xml, root, [...new Set(elements)].join(''))]);
}

/** A path that no part has: as it is, or with the first number that is free. */
export function freePath(paths: ReadonlySet<string>, before: string, after: string): string {
  let [path, number] = [before + after, 1];
  while (paths.has(path.toLowerCase())) {
    number += 1;
    path = `${before}${number}${after}`;
  }
  return path;
}

/** A part that was changed is written in UTF-8, whatever it was. */
export function partBytes(xml: string): Uint8Array {
  const declared = xml.replace(
    /^(<\?xml[^>]*?\sencoding=)(["'])[^"']*\2/,
    (_, before: string) => `${before}"UTF-8"`,
  );
  return new TextEncoder().encode(declared);
}
