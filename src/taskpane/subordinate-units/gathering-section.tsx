import { Button } from '@fluentui/react-components';
import { FilesChoice } from '../file-choice/files-choice';
import { ProblemWords } from '../insert/problem-words';
import { Notice } from '../notice/notice';
import { useStore } from '../store/store';
import type { GatheringFault, GatheringState } from './gathered';
import { GatheringReviewView } from './gathering-review-view';
import { InsertedInPart } from './inserted-in-part';
import { NoYear } from './no-year';
import { ProgressNotice } from './progress-notice';
import { ReportActions } from './report-actions';
import { useSubordinateText } from './subordinate-text';
import type { GatheringRequest, UnitGathering } from './unit-gathering';

interface GatheringSectionProps {
  readonly gathering: UnitGathering;
  readonly request: GatheringRequest;
  readonly onSettings: () => void;
}

/** 汇总: the files of the units, from their choice to what they come to. */
export function GatheringSection({ gathering, request, onSettings }: GatheringSectionProps) {
  const { t } = useSubordinateText();
  const state = useStore(gathering.state);
  const { files, unreadable, work, review, fault, isDone, written, inserted } = state;
  const count = files.length + unreadable.length;
  return (
    <section aria-labelledby="subordinates-gather">
      <h3 id="subordinates-gather">{t('subordinate.gather')}</h3>
      <FilesChoice
        choose={t('subordinate.choose')}
        hint={t('subordinate.chooseHint')}
        accept=".xlsx,.xlsm,.docx,.docm,.txt"
        isMultiple
        isBusy={work !== null}
        onFiles={(chosen) => {
          if (chosen.length > 0) void gathering.read(chosen, request);
        }}
      />
      <div role="status">
        <Working state={state} onStop={gathering.stop} />
        {isDone && (
          <Notice kind="success" title={t('subordinate.done')}>
            {written !== null && <p>{t('subordinate.doneCells', { count: String(written) })}</p>}
            {inserted.size > 0 && (
              <p>{t('subordinate.doneForms', { count: String(inserted.size) })}</p>
            )}
          </Notice>
        )}
      </div>
      {!isDone && written !== null && (
        <p>{t('subordinate.doneCells', { count: String(written) })}</p>
      )}
      {fault?.kind === 'insertedInPart' ? (
        <InsertedInPart gathering={gathering} state={state} />
      ) : (
        fault && <Fault fault={fault} count={files.length} onSettings={onSettings} />
      )}
      {count > 0 && work === null && (
        <div className="subordinates__actions">
          {files.length > 0 && (
            <Button size="small" onClick={() => void gathering.compare(request)}>
              {t('subordinate.compare', { count: String(files.length) })}
            </Button>
          )}
          <Button size="small" onClick={gathering.clear}>
            {t('subordinate.clear')}
          </Button>
        </div>
      )}
      {review && isDone && <ReportActions review={review} />}
      {review && !isDone && (
        <GatheringReviewView
          gathering={gathering}
          review={review}
          inserted={inserted}
          isBusy={work !== null}
        />
      )}
    </section>
  );
}

function Working({ state: { work }, onStop }: { state: GatheringState; onStop: () => void }) {
  const { t } = useSubordinateText();
  if (work?.kind === 'reading') {
    const { name, done, total } = work;
    const words = t('subordinate.reading', {
      ...{ name, number: String(done + 1), total: String(total) },
    });
    return <ProgressNotice words={words} share={{ done, total }} onStop={onStop} />;
  }
  if (work?.kind === 'comparing')
    return <ProgressNotice words={t('subordinate.comparing')} share={null} onStop={onStop} />;
  return null;
}

interface FaultProps {
  readonly fault: Exclude<GatheringFault, { kind: 'insertedInPart' }>;
  readonly count: number;
  readonly onSettings: () => void;
}

/** Why it did not go on, and what to do. */
function Fault({ fault, count, onSettings }: FaultProps) {
  const { t } = useSubordinateText();
  switch (fault.kind) {
    case 'noYear':
      return <NoYear onSettings={onSettings} />;
    case 'stopped':
      return <Notice kind="warning" title={t('subordinate.stopped', { count: String(count) })} />;
    case 'failed':
      return (
        <Notice kind="failure" title={t('subordinate.failed')}>
          <ProblemWords problem={fault.problem} />
        </Notice>
      );
    case 'changedSince':
      return (
        <Notice kind="warning" title={t('subordinate.changedSince', fault)}>
          <p>{t('subordinate.changedSinceHint')}</p>
        </Notice>
      );
    case 'paneFailed':
    case 'occupied':
    case 'notInserted':
      return (
        <Notice kind="warning" title={t(`subordinate.${fault.kind}`)}>
          <p>{t(`subordinate.${fault.kind}Hint`)}</p>
        </Notice>
      );
  }
}
