import { Button } from '@fluentui/react-components';
import type { OutlineSection } from '../../app/narrative/outline';
import type { SectionOnSheet } from '../../app/narrative/section-on-sheet';
import { useStore } from '../store/store';
import { ConflictChoice } from './conflict-choice';
import { useNarrativeText } from './narrative-text';
import type { Narratives } from './narratives';
import { refreshRequest } from './refresh-request';
import { StandingText } from './standing-text';
import type { NarrativeText } from './use-text';

interface SectionPlaceProps {
  readonly place: SectionOnSheet;
  readonly section: OutlineSection;
  readonly text: NarrativeText;
  readonly narratives: Narratives;
}

/** How a section stands on one sheet, and what can be done about it. */
export function SectionPlace({ place, section, text, narratives }: SectionPlaceProps) {
  const { t } = useNarrativeText();
  const isBusy = useStore(narratives.isBusy);
  if (place.state === 'filled') return null;
  const isWanted = (one: SectionOnSheet) => one.text === place.text && one.part === place.part;
  const refresh = (isRestored: boolean) => () => {
    if (!isBusy) void narratives.refresh(refreshRequest(text, { isWanted, isRestored }));
  };
  return (
    <div className="narrative__place">
      {text.written.length > 1 && <p>{t('narrative.onSheet', { sheet: place.text.sheet })}</p>}
      {place.state === 'edited' && <p>{t('narrative.editedHint')}</p>}
      {place.state === 'outOfDate' && (
        <>
          <p>{t(place.isEdited ? 'narrative.outOfDateEdited' : 'narrative.outOfDateHint')}</p>
          <Button size="small" disabledFocusable={isBusy} onClick={refresh(false)}>
            {t('narrative.refreshOne')}
          </Button>
        </>
      )}
      {place.isEdited && (place.state === 'edited' || place.state === 'outOfDate') && (
        <StandingText place={place} section={section} text={text} narratives={narratives} />
      )}
      {place.state === 'deleted' && (
        <>
          <p>{t('narrative.deletedHint')}</p>
          {place.text.kind === 'narrative' && (
            <Button size="small" disabledFocusable={isBusy} onClick={refresh(true)}>
              {t('narrative.restore')}
            </Button>
          )}
        </>
      )}
      {place.state === 'conflict' && (
        <ConflictChoice
          place={place}
          isBusy={isBusy}
          onApply={(choices) => {
            void narratives.refresh(refreshRequest(text, { isWanted, choices }));
          }}
        />
      )}
    </div>
  );
}
