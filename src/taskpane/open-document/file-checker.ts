import type { Words } from '../../app';
import type { AnnotatedCopy } from '../../files/annotated/annotated-copy';
import type { OpenedCheck, OpenRequest, OpenStep } from '../../files/file-check/opened-file';
import type { UnreadableFile } from '../../files/package/stop-reading';

/** Checks one file that was opened, wherever it does so. */
export interface FileChecker {
  open(
    request: OpenRequest,
    onStep: (step: OpenStep) => void,
  ): Promise<{ readonly kind: 'opened'; readonly check: OpenedCheck } | UnreadableFile>;
  /** A copy of the file that was opened. */
  annotate(language: keyof Words): Promise<AnnotatedCopy>;
  /** Ends whatever goes on; nothing comes of it any more. */
  stop(): void;
}
