import { parseCell, printCell } from '../../../domain/grid/cell';
import { appended, locateXml, prefixAt, type LocatedElement } from '../../package/located-xml';
import type { PackageParts } from '../../package/package-parts';
import { relationshipsOf } from '../../package/relationships';
import { StopReading } from '../../package/stop-reading';
import { withEdits, type XmlEdit } from '../../package/xml-edits';
import { spreadsheetNamespace } from '../../xlsx/write/xml-text';
import { freePath, officeReferences, relationshipsPath, withReference } from '../references';
import { emptyComments, withNotes, type Note } from './comments-part';
import { emptyShapes, withNoteShapes } from './note-shapes';

/** What becomes of the parts of a package: those that change, and those that are new. */
export interface PartsInProgress {
  readonly changed: Map<string, string>;
  /** All paths, in small letters. */
  readonly paths: Set<string>;
  readonly added: { readonly path: string; readonly type: 'comments' | 'vml' }[];
}

/** What stands behind the reference to the shapes of notes in a sheet (ECMA-376 part 1, 18.3.1.99). */
const behindShapes: ReadonlySet<string> = new Set([
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'AlternateContent'],
  ...['webPublishItems', 'tableParts', 'extLst'],
]);

/** Writes notes on a sheet. `number` is that of the sheet in its workbook. */
export function addNotes(
  { path, number }: { readonly path: string; readonly number: number },
  notes: readonly Note[],
  author: string,
  parts: PackageParts,
  progress: PartsInProgress,
): void {
  const xml = parts.text(path);
  if (xml === null) throw new StopReading('damaged', `${path} is missing`);
  const root = locateXml(xml, path, 1);
  const prefix = prefixAt(xml, root);
  const namespace = root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`];
  const references = officeReferences(namespace ?? '');
  const related = relationshipsOf(path, parts);
  let links = parts.text(relationshipsPath(path));
  const link = (type: string, target: string) => {
    const made = withReference(links, relationshipsPath(path), {
      type: `${references}/${type}`,
      target,
    });
    links = made.xml;
    return made.id;
  };
  const newPart = (type: 'comments' | 'vml', before: string, after: string) => {
    const made = freePath(progress.paths, before, after);
    progress.paths.add(made.toLowerCase());
    progress.added.push({ path: made, type });
    return made;
  };

  const known = related.find(({ type }) => type === 'comments')?.target;
  const comments = known ?? newPart('comments', 'xl/comments', '.xml');
  if (known === undefined) link('comments', comments);
  const before =
    (known === undefined ? null : parts.text(known)) ??
    emptyComments(namespace ?? spreadsheetNamespace);
  const placed = besideThreads(notes, threadsOf(related, parts));
  const made = withNotes(before, comments, placed, author);
  progress.changed.set(comments, made.xml);

  const drawn = placed.filter(({ cell }) => made.added.includes(cell));
  const shown = root.children.find(({ name }) => name === 'legacyDrawing');
  const shownId = Object.entries(shown?.attributes ?? {}).find(([name]) => /(?:^|:)id$/.test(name));
  const own = related.find(({ id }) => id === shownId?.[1])?.target;
  const shapes = own ?? newPart('vml', 'xl/drawings/vmlDrawing', '.vml');
  const vml = (own === undefined ? null : parts.text(own)) ?? emptyShapes(number);
  const withShapes = withNoteShapes(vml, drawn, number);
  if (withShapes === null) throw new StopReading('damaged', shapes);
  progress.changed.set(shapes, withShapes);
  if (own === undefined) {
    const id = link('vmlDrawing', shapes);
    const element = `<${prefix}legacyDrawing xmlns:r="${references}" r:id="${id}"/>`;
    progress.changed.set(path, withEdits(xml, [reference(xml, root, element, shown)]));
  }
  if (links !== null) progress.changed.set(relationshipsPath(path), links);
}

/** In the place that the order of a sheet gives it; one that leads nowhere is replaced. */
function reference(
  xml: string,
  root: LocatedElement,
  element: string,
  shown: LocatedElement | undefined,
): XmlEdit {
  if (shown) return { start: shown.start, end: shown.end, xml: element };
  const data = root.children.findIndex(({ name }) => name === 'sheetData');
  const behind = root.children.slice(data + 1).find(({ name }) => behindShapes.has(name));
  if (!behind) return appended(xml, root, element);
  return { start: behind.start, end: behind.start, xml: element };
}

/** The cells at which people answer each other: Excel shows that instead of any note. */
function threadsOf(
  related: ReturnType<typeof relationshipsOf>,
  parts: PackageParts,
): ReadonlySet<string> {
  const cells = related
    .filter(({ type }) => type === 'threadedComment')
    .flatMap(({ target }) => {
      const xml = parts.text(target);
      return xml === null ? [] : locateXml(xml, target, 1).children;
    });
  return new Set(cells.flatMap(({ attributes }) => attributes.ref ?? []));
}

/** A note on a cell with a thread goes to the next cell at the right, and says whose it is. */
function besideThreads(notes: readonly Note[], threads: ReadonlySet<string>): readonly Note[] {
  if (threads.size === 0) return notes;
  return joinedNotes(
    notes.map(({ cell, text }) => {
      const place = parseCell(cell);
      if (!place || !threads.has(cell)) return { cell, text };
      let next = place;
      while (threads.has(printCell(next))) next = { ...next, column: next.column + 1 };
      return { cell: printCell(next), text: `${cell}\n${text}` };
    }),
  );
}

/** All that is said of a cell in one note. */
export function joinedNotes(notes: readonly Note[]): Note[] {
  const joined = new Map<string, string>();
  for (const { cell, text } of notes) {
    const before = joined.get(cell);
    joined.set(cell, before === undefined ? text : `${before}\n\n${text}`);
  }
  return [...joined].map(([cell, text]) => ({ cell, text }));
}
