import { chosenText } from '../../domain/merge/merged-text';
import type { OutlineSection } from '../../app/narrative/outline';
import { runsInText } from '../../app/narrative/runs-in-text';
import type { SectionOnSheet } from '../../app/narrative/section-on-sheet';
import { runsOf } from '../../domain/narrative/section/print-section';
import { useNarrativeText } from './narrative-text';
import type { Narratives } from './narratives';
import { PrintedRun } from './printed-run';
import type { NarrativeText } from './use-text';

interface StandingTextProps {
  readonly place: SectionOnSheet;
  readonly section: OutlineSection;
  readonly text: NarrativeText;
  readonly narratives: Narratives;
}

/** A section that somebody edited, as it stands on the sheet or as it will after the next refresh. */
export function StandingText({ place, section, text, narratives }: StandingTextProps) {
  const { t } = useNarrativeText();
  const { state, merged, ownFigures } = place;
  const lines = chosenText(merged, () => 'mine').split('\n');
  const printed = section.paragraphs.flatMap(runsOf);
  const figures = ownFigures.map(({ own, printed: figure }) =>
    t('narrative.ownFigure', { own, printed: figure }),
  );
  return (
    <>
      <p className="narrative__note">
        {t(state === 'edited' ? 'narrative.stands' : 'narrative.willStand')}
      </p>
      {lines.map((line, index) => (
        <p key={index} lang="zh-CN" className="narrative__paragraph">
          {runsInText(line, printed).map((run, at) => (
            <PrintedRun key={at} run={run} text={text} narratives={narratives} />
          ))}
        </p>
      ))}
      {figures.length > 0 && <p>{t('narrative.ownFigures', { figures })}</p>}
    </>
  );
}
