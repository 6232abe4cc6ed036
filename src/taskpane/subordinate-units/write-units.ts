import type { WritingOutcome } from '../../app/proposals/write-proposals';
import { rememberProblem } from '../diagnosis/last-error';
import { chosenCells, chosenForms } from '../proposals/reviewed-form';
import { placesToInsert, wantedForms, type GatheringReview } from './gathered';
import { change, type Gathering } from './gathering';

/** Writes what was chosen into the forms that stand there, then inserts those that do not. */
export async function writeUnits(gathering: Gathering): Promise<void> {
  const { review, work: busy, written, isDone } = gathering.state.get();
  if (!review || busy || isDone) return;
  const cells = chosenCells(review.present);
  if (cells > 0) {
    const outcome = await writePresent(gathering, review);
    if (outcome.kind !== 'written') {
      change(gathering, { work: null, fault: outcome });
      return;
    }
    // They are as they were wished: the rest can still come in, and they are not written again.
    const rest = { ...review, present: [] };
    change(gathering, { written: (written ?? 0) + cells, review: rest });
  }
  await insertFresh(gathering);
}

async function writePresent(
  gathering: Gathering,
  { present }: GatheringReview,
): Promise<WritingOutcome | { readonly kind: 'occupied' }> {
  const { turn, tools, problemOf } = gathering.work;
  const writing = turn.take(async () => {
    change(gathering, { work: { kind: 'writing' }, fault: null });
    return (await tools()).write(chosenForms(present));
  });
  if (!writing) return { kind: 'occupied' };
  const outcome = await writing.catch((error: unknown) => ({
    ...{ kind: 'failed' as const, problem: problemOf(error), changed: [] },
  }));
  if (outcome.kind === 'failed') rememberProblem(outcome.problem);
  return outcome;
}

async function insertFresh(gathering: Gathering): Promise<void> {
  const { review, inserted, begun: begunBefore } = gathering.state.get();
  const begun = placesToInsert({ review, inserted });
  if (!review || begun.length === 0) {
    change(gathering, { work: null, isDone: true, fault: null });
    return;
  }
  change(gathering, { work: { kind: 'writing' }, fault: null, begun });
  const inserting = gathering.work.sets.begin(wantedForms(review, begun), 'units');
  if (!inserting) {
    change(gathering, { work: null, fault: { kind: 'occupied' }, begun: begunBefore });
  }
  await inserting;
}
