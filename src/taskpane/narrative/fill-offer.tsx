import { Button } from '@fluentui/react-components';
import { gapPlaces } from '../../app/narrative/open-gaps';
import { outlineSections, printedSections } from '../../app/narrative/outline';
import { planNarrative } from '../../app/narrative/plan-narrative';
import { DocumentIcon } from '../icons/icons';
import { useStore } from '../store/store';
import { AllErrorsHint } from './data-errors';
import { useNarrativeText } from './narrative-text';
import type { Narratives } from './narratives';
import { RefreshOffer } from './refresh-offer';
import type { DataErrors } from './use-data-errors';
import type { NarrativeText } from './use-text';

interface FillOfferProps {
  readonly text: NarrativeText;
  readonly narratives: Narratives;
  readonly errors: DataErrors;
}

/** Writes the whole text on a new sheet; what is missing is marked there. What is written is brought up to date. */
export function FillOffer({ text, narratives, errors }: FillOfferProps) {
  const { language, t } = useNarrativeText();
  // Chinese marks bring their own room.
  const between = language === 'zh-CN' ? '' : ' ';
  const isBusy = useStore(narratives.isBusy);
  const { narration, style, titleOf, outline, facts } = text;
  const count = narration.gaps.length;
  const places = gapPlaces(outlineSections(outline).map((one) => ({ ...one, places: [] })));
  const isWritten = text.written.some(({ kind }) => kind === 'narrative');
  const idle = t(isWritten ? 'narrative.fillAgain' : 'narrative.fill');
  return (
    <div className="narrative__fill">
      <AllErrorsHint errors={errors} id="narrative-errors" isTold />
      {text.written.length > 0 && <RefreshOffer text={text} narratives={narratives} />}
      <Button
        appearance={isWritten ? 'secondary' : 'primary'}
        icon={<DocumentIcon />}
        disabledFocusable={isBusy}
        aria-describedby="narrative-errors narrative-fill-hint"
        onClick={() => {
          if (isBusy) return;
          void narratives.insert({
            plan: planNarrative(narration.text, style.id, titleOf),
            sections: printedSections(narration.text, outline),
            facts,
          });
        }}
      >
        {isBusy && !isWritten ? t('narrative.filling') : idle}
      </Button>
      <p id="narrative-fill-hint" className="narrative__note">
        {t('narrative.fillHint')}
        {count > 0 &&
          `${between}${t('narrative.fillGaps', { count: String(count), places: String(places) })}`}
      </p>
    </div>
  );
}
