import { annotationsOf } from '../../app/check/annotations';
import type { Words } from '../../domain/form/words';
import type { CheckedFile } from './checked-file';
import { readOrSay, type UnreadableFile } from '../package/stop-reading';
import type { ReadableFile } from '../read-file';
import type { Annotated } from '../annotated/annotated';
import { annotateDocument } from '../annotated/docx/annotate-document';
import { annotateWorkbook } from '../annotated/xlsx/annotate-workbook';

/** What became of a copy with the findings written at their places. */
export type AnnotatedCopy =
  | ({ readonly kind: 'annotated' } & Annotated)
  /** Nothing was found, so a copy would be the file itself. */
  | { readonly kind: 'nothing' }
  /** A text has no room for comments. */
  | { readonly kind: 'text' }
  | UnreadableFile;

/** Whom Word and Excel show as the author. */
const author: Words = { zh: '预算公开检查', en: 'Budget check' };

/** A copy of the file with what was found written at the cells and words: notes in Excel, comments in Word. The file itself stays as it is. */
export function annotatedCopy(
  bytes: Uint8Array,
  kind: ReadableFile['kind'],
  checked: Pick<CheckedFile, 'forms' | 'accepted' | 'unknown'>,
  language: keyof Words,
): AnnotatedCopy {
  if (kind === 'text') return { kind: 'text' };
  const annotations = annotationsOf(checked, language);
  if (annotations.length === 0) return { kind: 'nothing' };
  const annotate = kind === 'workbook' ? annotateWorkbook : annotateDocument;
  return readOrSay(() => ({
    kind: 'annotated',
    ...annotate(bytes, annotations, author[language]),
  }));
}
