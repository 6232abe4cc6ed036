import type { Words } from '../../app';
import type { AnnotatedCopy } from '../../files/file-check/annotated-copy';
import type { OpenedCheck, OpenRequest, OpenStep } from '../../files/file-check/opened-file';
import type { ExportsOutcome } from '../../app/exports/read-exports';
import type { UnitFile } from '../../app/consolidate/unit-files';
import type { ExportQuestion, ExportSource } from '../../files/exports/opened-export';
import type { UnitFileRequest } from '../../files/unit-file/read-unit-file';
import type { PackedFile } from '../../files/package/packed-files';
import type { UnreadableFile } from '../../files/package/stop-reading';

/** What is asked of the thread that checks a file. */
export type WorkerRequest =
  | { readonly kind: 'open'; readonly request: OpenRequest }
  | { readonly kind: 'annotate'; readonly language: keyof Words }
  | { readonly kind: 'unpack'; readonly request: Pick<OpenRequest, 'name' | 'bytes'> }
  | { readonly kind: 'readUnit'; readonly request: UnitFileRequest }
  | { readonly kind: 'openExport'; readonly source: ExportSource }
  | { readonly kind: 'readExport'; readonly question: ExportQuestion };

/** What it answers. */
export type WorkerAnswer =
  /** It could be started. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'step'; readonly step: OpenStep }
  | { readonly kind: 'opened'; readonly check: OpenedCheck }
  | { readonly kind: 'refused'; readonly file: UnreadableFile }
  | { readonly kind: 'annotated'; readonly copy: AnnotatedCopy }
  | { readonly kind: 'unpacked'; readonly files: readonly PackedFile[] }
  | { readonly kind: 'unit'; readonly unit: UnitFile }
  | { readonly kind: 'exportOpened' }
  | { readonly kind: 'exportRead'; readonly outcome: ExportsOutcome }
  | { readonly kind: 'failed'; readonly why: string };
