import type { ForeignDocument } from '../../domain/recognize/foreign-document';
import { checkBeginning } from '../package/check-beginning';
import { openPackage, type PackageParts } from '../package/package-parts';
import { relationshipsOf } from '../package/relationships';
import { StopReading } from '../package/stop-reading';
import { withTabbedTables } from '../text-reading/tabbed-rows';
import type { DocumentContext } from './open-paragraph';
import { readDocumentPart } from './document-part';
import { readListNumbers } from './list-numbers';
import { readParagraphStyles } from './paragraph-styles';

/** What is read of a Word document. */
export interface DocumentFile extends ForeignDocument {
  readonly kind: 'document';
}

/** The document of a package that was opened, whoever wrote it; macros, pictures and what is linked to are left alone. */
export function documentIn(opened: PackageParts): DocumentFile {
  const { path, context } = partsOfDocument(opened);
  const xml = opened.pieces(path) ?? missing(path);
  return { kind: 'document', blocks: withTabbedTables(readDocumentPart(xml, path, context)) };
}

/** The part with the text, and what it refers to. */
export interface OpenedDocument {
  readonly parts: PackageParts;
  readonly path: string;
  readonly xml: string;
  readonly context: DocumentContext;
}

export function openDocument(bytes: Uint8Array): OpenedDocument {
  checkBeginning(bytes);
  const parts = openPackage(bytes);
  const { path, context } = partsOfDocument(parts);
  return { parts, path, xml: parts.text(path) ?? missing(path), context };
}

function missing(path: string): never {
  throw new StopReading('damaged', `${path} is missing`);
}

function partsOfDocument(parts: PackageParts): Pick<OpenedDocument, 'path' | 'context'> {
  const path = relationshipsOf('', parts).find(({ type }) => type === 'officeDocument')?.target;
  if (path === undefined) throw new StopReading('notDocument', 'no document in the package');
  if (!path.startsWith('word/')) throw new StopReading('notDocument', path);
  const relationships = relationshipsOf(path, parts);
  const targetOf = (type: string) =>
    relationships.find((relationship) => relationship.type === type)?.target ?? null;
  const context = {
    styleOf: readParagraphStyles(targetOf('styles'), parts),
    numbers: readListNumbers(targetOf('numbering'), parts),
  };
  return { path, context };
}
