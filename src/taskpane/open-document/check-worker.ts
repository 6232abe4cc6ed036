import { openExport, type OpenedExport } from '../../files/exports/opened-export';
import { openFile, type OpenedFile } from '../../files/file-check/opened-file';
import { packedFiles } from '../../files/package/packed-files';
import { readUnitFile } from '../../files/unit-file/read-unit-file';
import type { WorkerAnswer, WorkerRequest } from './worker-messages';

/** The thread that files are read and checked in: it sees neither the pane nor the workbook. */
let opened: OpenedFile | null = null;
let openedExport: OpenedExport | null = null;

function answer(message: WorkerAnswer): void {
  self.postMessage(message);
}

async function work(message: WorkerRequest): Promise<void> {
  if (message.kind === 'annotate') {
    if (opened) answer({ kind: 'annotated', copy: opened.annotate(message.language) });
    return;
  }
  if (message.kind === 'unpack') {
    const files = packedFiles(message.request.name, message.request.bytes);
    answer('kind' in files ? { kind: 'refused', file: files } : { kind: 'unpacked', files });
    return;
  }
  if (message.kind === 'readUnit') {
    const read = await readUnitFile(message.request);
    answer(read.kind === 'unit' ? read : { kind: 'refused', file: read });
    return;
  }
  if (message.kind === 'openExport') {
    const read = await openExport(message.source);
    if (read.kind === 'unreadable') return answer({ kind: 'refused', file: read });
    openedExport = read;
    return answer({ kind: 'exportOpened' });
  }
  if (message.kind === 'readExport') {
    if (!openedExport) return answer({ kind: 'failed', why: 'no export is open' });
    return answer({ kind: 'exportRead', outcome: openedExport.read(message.question) });
  }
  const file = await openFile(message.request, (step) => {
    answer({ kind: 'step', step });
    return Promise.resolve();
  });
  if (file.kind === 'unreadable') return answer({ kind: 'refused', file });
  opened = file;
  answer({ kind: 'opened', check: file.check });
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  work(data).catch((error: unknown) => {
    answer({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
  });
});

answer({ kind: 'ready' });
