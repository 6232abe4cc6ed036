import type { Words } from '../../app';
import type { AnnotatedCopy } from '../../files/file-check/annotated-copy';
import type { OpenedCheck, OpenRequest, OpenStep } from '../../files/file-check/opened-file';
import type { ExportsOutcome } from '../../app/exports/read-exports';
import type { UnitFile } from '../../app/consolidate/unit-files';
import type { ExportQuestion, ExportSource } from '../../files/exports/opened-export';
import type { UnitFileRequest } from '../../files/unit-file/read-unit-file';
import type { PackedFile } from '../../files/package/packed-files';
import type { UnreadableFile } from '../../files/package/stop-reading';

/** Reads and checks files that were opened, wherever it does so. */
export interface FileChecker {
  open(
    request: OpenRequest,
    onStep: (step: OpenStep) => void,
  ): Promise<{ readonly kind: 'opened'; readonly check: OpenedCheck } | UnreadableFile>;
  /** A copy of the file that was opened. */
  annotate(language: keyof Words): Promise<AnnotatedCopy>;
  /** The files that one is: itself, or those in an archive. */
  unpack(
    request: Pick<OpenRequest, 'name' | 'bytes'>,
  ): Promise<readonly PackedFile[] | UnreadableFile>;
  /** What the file of a subordinate unit says; one after the other. */
  readUnit(
    request: UnitFileRequest,
  ): Promise<{ readonly kind: 'unit'; readonly unit: UnitFile } | UnreadableFile>;
  /** An export of a budget system, of which the tables are then read. */
  openExport(source: ExportSource): Promise<{ readonly kind: 'exportOpened' } | UnreadableFile>;
  /** What the export that was opened says, as often as something is answered. */
  readExport(question: ExportQuestion): Promise<ExportsOutcome>;
  /** Ends whatever goes on; nothing comes of it any more. */
  stop(): void;
}
