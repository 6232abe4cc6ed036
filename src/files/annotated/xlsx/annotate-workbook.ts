import type { Annotation } from '../../../app/check/annotations';
import { parseCell, printCell } from '../../../domain/grid/cell';
import { parseSheetAddress } from '../../../domain/grid/sheet-address';
import { openPackage } from '../../package/package-parts';
import { repack } from '../../package/repack';
import { readWorkbookPart } from '../../xlsx/read/workbook-part';
import { contentTypesPath, partBytes, withContentTypes } from '../references';
import { addNotes, joinedNotes, type PartsInProgress } from './sheet-notes';

const partTypes = {
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const;

/** The workbook with notes at the cells of the annotations; every other part is the one it was. */
export function annotateWorkbook(
  bytes: Uint8Array,
  annotations: readonly Annotation[],
  author: string,
): Uint8Array {
  const parts = openPackage(bytes);
  const progress: PartsInProgress = {
    changed: new Map(),
    paths: new Set(parts.paths.map((path) => path.toLowerCase())),
    added: [],
  };
  readWorkbookPart(parts).sheets.forEach(({ name, path }, index) => {
    const notes = annotations.flatMap(({ sheet, at, text }) => {
      // What somebody else laid out has whole addresses.
      const place = parseSheetAddress(at) ?? { sheet, address: at };
      const cell = place.sheet === name ? parseCell(place.address) : null;
      return cell ? [{ cell: printCell(cell), text }] : [];
    });
    const number = index + 1;
    if (notes.length > 0) addNotes({ path, number }, joinedNotes(notes), author, parts, progress);
  });
  const { changed, added } = progress;
  if (added.length > 0) {
    const types = added.map(({ path, type }) => ({
      type: partTypes[type],
      of: type === 'vml' ? { extension: 'vml' } : { path },
    }));
    changed.set(contentTypesPath, withContentTypes(parts.text(contentTypesPath), types));
  }
  return repack(bytes, new Map([...changed].map(([path, xml]) => [path, partBytes(xml)])));
}
