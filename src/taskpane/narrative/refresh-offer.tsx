import { Button, Checkbox } from '@fluentui/react-components';
import { outlineSections } from '../../app/narrative/outline';
import { useStore } from '../store/store';
import { inLanguage } from '../messages/languages';
import { useNarrativeText } from './narrative-text';
import type { Narratives } from './narratives';
import { openSection } from './open-section';
import { isOutOfDate, mayNotFit, refreshRequest } from './refresh-request';
import { useFollowingText } from './use-following-text';
import type { NarrativeText } from './use-text';

interface RefreshOfferProps {
  readonly text: NarrativeText;
  readonly narratives: Narratives;
}

/** Brings all sections up to date that need no choice, or has those that nobody edited follow by themselves. */
export function RefreshOffer({ text, narratives }: RefreshOfferProps) {
  const { language, t } = useNarrativeText();
  const isBusy = useStore(narratives.isBusy);
  const { textFollows } = useStore(narratives.preferences.state).preferences;
  useFollowingText(text, narratives, textFollows);
  const sections = outlineSections(text.outline);
  const places = sections.flatMap((section) => section.places);
  const outOfDate = places.filter(isOutOfDate).length;
  const inConflict = places.filter(({ state }) => state === 'conflict').length;
  const own = sections
    .filter((section) => section.places.some(({ ownFigures }) => ownFigures.length > 0))
    .map(({ section }) => inLanguage(language, section.title));
  const toChoose = sections.find(({ state }) => state === 'conflict');
  return (
    <div className="narrative__refresh">
      {outOfDate > 0 && (
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          aria-describedby="narrative-refresh-hint"
          onClick={() => {
            if (!isBusy) void narratives.refresh(refreshRequest(text, { isWanted: isOutOfDate }));
          }}
        >
          {isBusy
            ? t('narrative.refreshing')
            : t('narrative.refreshAll', { count: String(outOfDate) })}
        </Button>
      )}
      <p id="narrative-refresh-hint" role="status" className="narrative__note">
        {outOfDate > 0 && t('narrative.refreshHint')}
        {outOfDate === 0 && inConflict === 0 && own.length === 0 && t('narrative.upToDate')}
        {own.length > 0 &&
          ` ${t('narrative.ownSections', { count: String(own.length), sections: own })}`}
        {inConflict > 0 && ` ${t('narrative.toChoose', { count: String(inConflict) })}`}
      </p>
      {outOfDate === 0 && places.some(mayNotFit) && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            const request = refreshRequest(text, { isWanted: mayNotFit, isFitting: true });
            if (!isBusy) void narratives.refresh(request);
          }}
        >
          {t('narrative.fitRows')}
        </Button>
      )}
      {toChoose && (
        <Button
          size="small"
          onClick={() => {
            openSection(toChoose.section.id);
          }}
        >
          {t('narrative.goToChoice')}
        </Button>
      )}
      <Checkbox
        label={t('narrative.follow')}
        aria-describedby="narrative-follow-hint"
        checked={textFollows}
        onChange={(_, { checked }) => {
          void narratives.preferences.change((before) => ({
            ...before,
            textFollows: checked === true,
          }));
        }}
      />
      <p id="narrative-follow-hint" className="narrative__note">
        {t('narrative.followHint')}
      </p>
    </div>
  );
}
