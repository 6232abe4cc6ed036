import { RemovalOffer } from '../insert/removal-offer';
import { RemovalState } from '../insert/removal-state';
import type { SheetRemoval } from '../insert/sheet-removal';
import { Notice } from '../notice/notice';
import { WriteFailure } from '../notice/write-failure';
import { useStore } from '../store/store';
import { useNarrativeText } from './narrative-text';
import type { NarrativeResult, Narratives } from './narratives';

type Refreshed = Extract<NarrativeResult, { kind: 'refreshed' }>;

const failures = {
  insert: 'narrative.fillFailed',
  place: 'narrative.fillFailed',
  refresh: 'narrative.refreshFailed',
  keep: 'narrative.keepFailed',
} as const;

/** What became of the last command, and of a cell that was to be shown. */
export function NarrativeOutcomeWords({
  narratives,
  removal,
}: {
  readonly narratives: Narratives;
  readonly removal: SheetRemoval;
}) {
  const { t } = useNarrativeText();
  const last = useStore(narratives.last);
  const unreachable = useStore(narratives.unreachable);
  return (
    <>
      <div role="status">
        {last?.kind === 'inserted' && (
          <Notice
            kind="success"
            isBrief
            title={t('narrative.done', { sheet: last.sheet })}
            onDismiss={narratives.dismiss}
          >
            <p>{t('narrative.doneHint')}</p>
          </Notice>
        )}
        {last?.kind === 'kept' && (
          <Notice
            kind="success"
            isBrief
            title={t('narrative.keptInWorkbook')}
            onDismiss={narratives.dismiss}
          />
        )}
        {last?.kind === 'placed' && (
          <Notice
            kind="success"
            isBrief
            title={t('narrative.placed', { sheet: last.sheet, address: last.address })}
            onDismiss={narratives.dismiss}
          >
            <p>{t('narrative.placedHint')}</p>
          </Notice>
        )}
        {last?.kind === 'refreshed' && (
          <RefreshedWords refreshed={last} onDismiss={narratives.dismiss} />
        )}
      </div>
      {last?.kind === 'taken' && <TakenWords taken={last} onDismiss={narratives.dismiss} />}
      {last?.kind === 'failed' && (
        <WriteFailure
          title={t(failures[last.command])}
          problem={last.problem}
          changed={last.changed === undefined ? [] : last.changed}
          onDismiss={narratives.dismiss}
        >
          <RemovalOffer removal={removal} sheets={last.problem.left} />
        </WriteFailure>
      )}
      <RemovalState removal={removal} />
      {unreachable !== null && (
        <Notice
          kind="failure"
          title={t('narrative.showFailed', { sheet: unreachable })}
          onDismiss={narratives.dismiss}
        />
      )}
    </>
  );
}

interface TakenWordsProps {
  readonly taken: Extract<NarrativeResult, { kind: 'taken' }>;
  readonly onDismiss: () => void;
}

function TakenWords({ taken: { sheet, address, taken }, onDismiss }: TakenWordsProps) {
  const { t } = useNarrativeText();
  const title =
    taken === null
      ? t('narrative.takenByEnd', { sheet, address })
      : t('narrative.taken', { sheet, address, taken });
  return (
    <Notice kind="warning" title={title} onDismiss={onDismiss}>
      <p>{t('narrative.takenHint')}</p>
    </Notice>
  );
}

interface RefreshedWordsProps {
  readonly refreshed: Refreshed;
  readonly onDismiss: () => void;
}

function RefreshedWords({ refreshed, onDismiss }: RefreshedWordsProps) {
  const { t } = useNarrativeText();
  const { count, fitted, asked, noRoom } = refreshed;
  const isDone = count > 0 || fitted !== null;
  return (
    <Notice
      kind={isDone ? 'success' : 'question'}
      isBrief={isDone && asked === 0 && noRoom.length === 0}
      title={
        fitted !== null
          ? t('narrative.fitted', { count: String(fitted) })
          : count > 0
            ? t('narrative.refreshed', { count: String(count) })
            : t('narrative.refreshedNone')
      }
      onDismiss={onDismiss}
    >
      {(count > 0 || (fitted ?? 0) > 0) && <p>{t('narrative.refreshedHint')}</p>}
      {asked > 0 && <p>{t('narrative.refreshAsked', { count: String(asked) })}</p>}
      {noRoom.length > 0 && <p>{t('narrative.refreshNoRoom', { sheets: noRoom })}</p>}
    </Notice>
  );
}
