import type { SheetTexts } from '../../app';
import type { DeedRecord, Written } from '../../app/undone/record-deeds';
import { watchUndo, type Teller } from '../../app/undone/watch-undo';
import type { Checks } from '../check/checks';
import type { CheckReports } from '../check/check-reports';
import { followUndoneAcceptances } from '../check/follow-undone-acceptances';
import { followBroken } from '../forms/follow-broken';
import type { FormRepairs } from '../forms/form-repairs';
import type { Narratives } from '../narrative/narratives';
import { endWithUndo, type WhenUndone } from '../notice/end-with-undo';
import type { Profiles } from '../profile/profiles';
import type { Feeds } from '../rows/feeds';
import type { UnitConversion } from '../units/unit-conversion';
import { faultsIn, followGoneSheets, type SheetTellers } from './follow-gone-sheets';

/** So long those who follow the workbook have to read what changed, in milliseconds. */
const patience = 400;

interface Tellers extends Pick<SheetTellers, 'insertions' | 'sets' | 'removal'> {
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
  followProfile(record, watch, tellers);
  endNotices(whenUndone, tellers);
  const { checks, checkReports, narratives, repairs } = tellers;
  followBroken(record.workbook, repairs);
  followUndoneAcceptances(record.workbook, checks);
  followGoneSheets(record.workbook, {
    ...tellers,
    faults: [
      faultsIn(
        narratives.last,
        (last) => (last?.kind === 'failed' ? last.problem : null),
        (last, problem) => (last?.kind === 'failed' ? { ...last, problem } : last),
      ),
      faultsIn(
        checkReports.last,
        (last) => (last?.kind === 'failed' ? last.problem : null),
        (last, problem) => (last?.kind === 'failed' ? { ...last, problem } : last),
      ),
    ],
  });
  return whenUndone;
}

/** Undone or redone, now or later: what the profile put into forms says which profile holds. */
function followProfile(
  record: DeedRecord,
  watch: (written: Written, teller: Teller) => void,
  { profiles }: Pick<Tellers, 'profiles'>,
): void {
  function follow(texts: readonly SheetTexts[], to: 'before' | 'after'): void {
    const onUndone = () => {
      void profiles.goBack(to);
      follow(texts.map(reversed), to === 'before' ? 'after' : 'before');
    };
    watch({ kind: 'texts', texts }, { isTold: () => true, onUndone });
  }
  let known: object | null = null;
  profiles.saving.subscribe(() => {
    const now = profiles.saving.get();
    if (now.kind !== 'ended' || now.outcome.kind !== 'saved' || now.outcome === known) return;
    known = now.outcome;
    const written = now.outcome.filled > 0 ? record.take() : null;
    if (written?.kind === 'texts') follow(written.texts, 'before');
  });
}

function reversed({ sheet, texts }: SheetTexts): SheetTexts {
  return {
    sheet,
    texts: texts.map(({ address, before, text }) => ({ address, before: text, text: before })),
  };
}

function endNotices(whenUndone: WhenUndone, tellers: Tellers): void {
  const { checks, checkReports, narratives, feeds, repairs, units } = tellers;
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
