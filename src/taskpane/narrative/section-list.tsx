import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { markPart } from '../../app/narrative/text-mark';
import { useStore } from '../store/store';
import { inLanguage } from '../messages/languages';
import { tableLine } from '../../app/narrative/line-words';
import type { OutlineSection } from '../../app/narrative/outline';
import { SectionErrorsHint, SectionErrorsMark } from './data-errors';
import { useNarrativeText } from './narrative-text';
import type { Narratives } from './narratives';
import { sectionId } from './open-section';
import { PrintedRun } from './printed-run';
import { SectionPlace } from './section-place';
import { SectionStateMark } from './section-state';
import { SectionWords } from './section-words';
import type { DataErrors } from './use-data-errors';
import type { KeepChoice } from './use-kept-choices';
import type { NarrativeText } from './use-text';

interface SectionListProps {
  readonly text: NarrativeText;
  readonly narratives: Narratives;
  readonly errors: DataErrors;
  readonly keep: KeepChoice;
}

/** The chapters, and in them each section with its state; opened it shows its words. */
export function SectionList(props: SectionListProps) {
  const { text } = props;
  const { t } = useNarrativeText();
  return (
    <section className="narrative__sections" aria-labelledby="narrative-sections">
      <h2 id="narrative-sections">{t('narrative.sections')}</h2>
      {text.outline.map((part, index) =>
        part.kind === 'heading' ? (
          <ChapterHeading key={index} level={part.level} words={part.text} />
        ) : (
          <Section key={part.section.section.id} section={part.section} {...props} />
        ),
      )}
    </section>
  );
}

/** The text is Chinese, whatever language the pane speaks. */
function ChapterHeading({ level, words }: { level: number; words: string }) {
  const Heading = level === 1 ? 'h3' : level === 2 ? 'h4' : 'h5';
  return (
    <Heading lang="zh-CN" className="narrative__chapter">
      {words}
    </Heading>
  );
}

function Section({
  section: own,
  text,
  narratives,
  errors,
  keep,
}: SectionListProps & { section: OutlineSection }) {
  const { language, t } = useNarrativeText();
  const isBusy = useStore(narratives.isBusy);
  const { section, paragraphs, lines, gaps, state, places } = own;
  const isEdited = places.some((place) => place.isEdited && place.state !== 'filled');
  const [wasOpen] = useState(() => narratives.opened.has(section.id));
  return (
    <details
      id={sectionId(section.id)}
      className="narrative__section"
      open={wasOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) narratives.opened.add(section.id);
        else narratives.opened.delete(section.id);
      }}
    >
      <summary>
        <span className="narrative__name">{inLanguage(language, section.title)}</span>
        <SectionStateMark
          state={state}
          gaps={gaps.length}
          isEdited={places.some((place) => place.state === 'edited')}
        />
        <SectionErrorsMark id={section.id} errors={errors} />
      </summary>
      <SectionErrorsHint id={section.id} errors={errors} />
      <SectionWords section={section} text={text} keep={keep} />
      {places.map((place) => (
        <SectionPlace
          key={`${place.text.sheetId} ${place.text.kind} ${String(place.text.instance)}`}
          place={place}
          section={own}
          text={text}
          narratives={narratives}
        />
      ))}
      {paragraphs.length === 0 && <p className="narrative__note">{t('narrative.nothing')}</p>}
      {isEdited && paragraphs.length > 0 && (
        <p className="narrative__note">{t('narrative.printedNow')}</p>
      )}
      {paragraphs.map((paragraph, index) => (
        <p key={index} lang="zh-CN" className="narrative__paragraph">
          {paragraph.kind === 'table'
            ? tableLine(text.titleOf(paragraph.form))
            : paragraph.runs.map((run, at) => (
                <PrintedRun key={at} run={run} text={text} narratives={narratives} />
              ))}
        </p>
      ))}
      {lines.length > 0 && (
        <p>
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => {
              if (isBusy) return;
              const part = markPart(section.id);
              const { facts, style } = text;
              void narratives.place({ styleId: style.id, part, lines, facts });
            }}
          >
            {t('narrative.place')}
          </Button>
        </p>
      )}
    </details>
  );
}
