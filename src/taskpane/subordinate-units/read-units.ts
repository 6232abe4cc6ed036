import type { ChosenFile } from '../open-document/open-document';
import { gatheringReview, nothingReviewed, withFile, type GatheringRequest } from './gathered';
import { begin, change, fail, type Gathering } from './gathering';

/** Reads files beside those that were read before, and compares all of them with the workbook. */
export async function readUnits(
  gathering: Gathering,
  files: readonly ChosenFile[],
  request: GatheringRequest,
): Promise<void> {
  if (gathering.state.get().work?.kind === 'writing') return;
  const isCurrent = begin(gathering);
  const [first] = files;
  const reading = { kind: 'reading', name: first?.name ?? '', done: 0 } as const;
  change(gathering, { ...nothingReviewed, work: { ...reading, total: files.length } });
  try {
    if (await readAll(gathering, files, request.packId)) {
      await compareAll(gathering, request, isCurrent);
    }
  } catch (error) {
    if (isCurrent()) fail(gathering, error);
  }
}

/** Once more what the files that were read come to. */
export async function compareUnits(gathering: Gathering, request: GatheringRequest): Promise<void> {
  if (gathering.state.get().work !== null) return;
  const isCurrent = begin(gathering);
  change(gathering, nothingReviewed);
  await compareAll(gathering, request, isCurrent).catch((error: unknown) => {
    if (isCurrent()) fail(gathering, error);
  });
}

/** Whether all of them were read; what is wrong with one is said with it. */
async function readAll(
  gathering: Gathering,
  files: readonly ChosenFile[],
  packId: string,
): Promise<boolean> {
  const { reader, state } = gathering;
  const before = state.get();
  const ended = await reader.read(files, {
    packId,
    onFile: (name, done, total) => {
      change(gathering, { work: { kind: 'reading', name, done, total } });
    },
    onRead: (read) => {
      change(gathering, withFile(state.get(), before, read));
    },
  });
  if (ended === 'paneFailed') change(gathering, { work: null, fault: { kind: 'paneFailed' } });
  return ended === 'read';
}

async function compareAll(
  gathering: Gathering,
  request: GatheringRequest,
  isCurrent: () => boolean,
): Promise<void> {
  const { packId, expected } = request;
  change(gathering, { work: { kind: 'comparing' }, fault: null });
  const tools = await gathering.work.tools();
  const here = await tools.look();
  if (!isCurrent()) return;
  const pack = tools.packOf(packId);
  const { year, department } = here.profile;
  if (year === null || !pack) {
    change(gathering, { work: null, fault: { kind: 'noYear' } });
    return;
  }
  const gathered = gathering.state.get();
  const { files, unreadable } = gathered;
  const result = tools.consolidate({ files, unreadable, here, pack, year, expected });
  const review = gatheringReview({
    ...{ request, gathered, result, year },
    ...{ department: department ?? '', tooLarge: here.tooLarge },
  });
  change(gathering, { work: null, review });
}
