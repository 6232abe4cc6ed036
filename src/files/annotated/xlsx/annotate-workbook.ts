import type { Annotation } from '../../../app/check/annotations';
import { printCell } from '../../../domain/grid/cell';
import { parseRange, topLeft } from '../../../domain/grid/cell-range';
import { parseSheetAddress } from '../../../domain/grid/sheet-address';
import { openPackage } from '../../package/package-parts';
import { repack } from '../../package/repack';
import { readWorkbookPart } from '../../xlsx/read/workbook-part';
import { contentTypesPath, partBytes, withContentTypes } from '../references';
import type { Annotated } from '../annotated';
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
): Annotated {
  const parts = openPackage(bytes);
  const progress: PartsInProgress = {
    changed: new Map(),
    paths: new Set(parts.paths.map((path) => path.toLowerCase())),
    added: [],
  };
  let count = 0;
  readWorkbookPart(parts).sheets.forEach(({ name, path }, index) => {
    const notes = annotations.flatMap(({ sheet, at, text }) => {
      // What somebody else laid out has whole addresses.
      const place = parseSheetAddress(at) ?? { sheet, address: at };
      const cells = place.sheet === name ? parseRange(place.address) : null;
      return cells ? [{ cell: printCell(topLeft(cells)), text }] : [];
    });
    count += notes.length;
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
  const written = new Map([...changed].map(([path, xml]) => [path, partBytes(xml)]));
  return { bytes: repack(bytes, written), count };
}
