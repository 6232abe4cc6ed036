import type { DeedRecord } from '../../app/undone/record-deeds';
import { watchUndo } from '../../app/undone/watch-undo';
import type { Checks } from '../check/checks';
import type { CheckReports } from '../check/check-reports';
import type { FormRepairs } from '../forms/form-repairs';
import type { Narratives } from '../narrative/narratives';
import { endWithUndo, type WhenUndone } from '../notice/end-with-undo';
import type { Profiles } from '../profile/profiles';
import type { Feeds } from '../rows/feeds';
import type { UnitConversion } from '../units/unit-conversion';

/** So long those who follow the workbook have to read what changed, in milliseconds. */
const patience = 400;

interface Tellers {
  readonly profiles: Profiles;
  readonly checks: Checks;
  readonly checkReports: CheckReports;
  readonly narratives: Narratives;
  readonly feeds: Feeds;
  readonly repairs: FormRepairs;
  readonly units: UnitConversion;
}

const written = ['inserted', 'refreshed', 'placed'];

/** What is told of a command goes once the user has undone it. */
export function followUndo(record: DeedRecord, tellers: Tellers): WhenUndone {
  const watch = watchUndo(record, () => new Promise((resolve) => setTimeout(resolve, patience)));
  const whenUndone: WhenUndone = (teller) => {
    const written = record.take();
    if (written && teller) watch(written, teller);
  };
  endNotices(whenUndone, tellers);
  return whenUndone;
}

function endNotices(whenUndone: WhenUndone, tellers: Tellers): void {
  const { profiles, checks, checkReports, narratives, feeds, repairs, units } = tellers;
  endWithUndo(
    whenUndone,
    profiles.saving,
    (saving) =>
      saving.kind === 'ended' && saving.outcome.kind === 'saved' && saving.outcome.filled > 0
        ? saving.outcome
        : null,
    profiles.dismiss,
  );
  endWithUndo(
    whenUndone,
    checks.last,
    (last) => (last?.outcome.kind === 'fixed' ? last : null),
    checks.dismiss,
  );
  endWithUndo(
    whenUndone,
    checkReports.last,
    (last) => (last?.kind === 'inserted' ? last : null),
    checkReports.dismiss,
  );
  endWithUndo(
    whenUndone,
    narratives.last,
    (last) => (last && written.includes(last.kind) ? last : null),
    narratives.dismiss,
  );
  endWithUndo(
    whenUndone,
    feeds.state,
    ({ last }) => (last?.kind === 'fed' ? last : null),
    feeds.dismiss,
  );
  endWithUndo(
    whenUndone,
    repairs.state,
    (state) =>
      state.kind === 'known' && state.last?.outcome.kind === 'repaired' ? state.last : null,
    repairs.dismiss,
  );
  endWithUndo(
    whenUndone,
    units.state,
    ({ last }) => (last?.kind === 'converted' ? last : null),
    () => {
      units.dismiss();
      // What was converted can be again.
      void units.look(units.state.get().unit);
    },
  );
}
