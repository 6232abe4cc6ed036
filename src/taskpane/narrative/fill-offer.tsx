import { Button } from '@fluentui/react-components';
import { planNarrative } from '../../app/narrative/plan-narrative';
import { DocumentIcon } from '../icons/icons';
import { ProblemWords } from '../insert/problem-words';
import { Notice } from '../notice/notice';
import { useStore } from '../store/store';
import { useNarrativeText } from './narrative-text';
import type { Narratives } from './narratives';
import type { NarrativeText } from './use-text';

interface FillOfferProps {
  readonly text: NarrativeText;
  readonly narratives: Narratives;
}

/** Writes the whole text on a new sheet; what is missing is marked there. */
export function FillOffer({ text, narratives }: FillOfferProps) {
  const { t } = useNarrativeText();
  const isBusy = useStore(narratives.isBusy);
  const { narration, style, titleOf } = text;
  const count = narration.gaps.length;
  return (
    <div className="narrative__fill">
      <Button
        appearance="primary"
        icon={<DocumentIcon />}
        disabledFocusable={isBusy}
        aria-describedby="narrative-fill-hint"
        onClick={() => {
          if (isBusy) return;
          void narratives.insert(planNarrative(narration.text, style.id, titleOf));
        }}
      >
        {t(isBusy ? 'narrative.filling' : 'narrative.fill')}
      </Button>
      <p id="narrative-fill-hint" className="narrative__note">
        {t('narrative.fillHint')}
        {count > 0 && ` ${t('narrative.fillGaps', { count: String(count) })}`}
      </p>
    </div>
  );
}

/** What became of it, and of a cell that was to be shown. */
export function FillOutcome({ narratives }: Pick<FillOfferProps, 'narratives'>) {
  const { t } = useNarrativeText();
  const last = useStore(narratives.last);
  const unreachable = useStore(narratives.unreachable);
  return (
    <>
      <div role="status">
        {last?.kind === 'inserted' && (
          <Notice
            kind="success"
            title={t('narrative.done', { sheet: last.sheet })}
            onDismiss={narratives.dismiss}
          >
            <p>{t('narrative.doneHint')}</p>
          </Notice>
        )}
      </div>
      {last?.kind === 'failed' && (
        <Notice kind="failure" title={t('narrative.fillFailed')} onDismiss={narratives.dismiss}>
          <ProblemWords problem={last.problem} />
        </Notice>
      )}
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
