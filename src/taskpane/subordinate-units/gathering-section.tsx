import { Button } from '@fluentui/react-components';
import { FilesChoice } from '../file-choice/files-choice';
import { useStore } from '../store/store';
import { isOf, type GatheringRequest, type GatheringState } from './gathered';
import { GatheringDone } from './gathering-done';
import { GatheringReviewView } from './gathering-review-view';
import { GatheringTrouble } from './gathering-trouble';
import { ProgressNotice } from './progress-notice';
import { ReportActions } from './report-actions';
import { useSubordinateText } from './subordinate-text';
import type { UnitGathering } from './unit-gathering';

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
  const trouble = { gathering, state, onSettings };
  return (
    <section aria-labelledby="subordinates-gather">
      <h3 id="subordinates-gather">{t('subordinate.gather')}</h3>
      <FilesChoice
        choose={t('subordinate.choose')}
        hint={t('subordinate.chooseHint')}
        accept=".xlsx,.xlsm,.docx,.docm,.txt,.zip"
        isMultiple
        isBusy={work !== null}
        onFiles={(chosen) => {
          if (chosen.length > 0) void gathering.read(chosen, request);
        }}
      />
      <div role="status">
        <Working state={state} onStop={gathering.stop} />
      </div>
      {/* It gets the focus, and is spoken with it. */}
      {isDone && <GatheringDone state={state} />}
      {!review && fault && <GatheringTrouble {...trouble} fault={fault} />}
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
          isOutdated={!isOf(review, request)}
        >
          {written !== null && <p>{t('subordinate.doneCells', { count: String(written) })}</p>}
          {fault && <GatheringTrouble {...trouble} fault={fault} />}
        </GatheringReviewView>
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
