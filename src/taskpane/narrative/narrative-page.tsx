import { useCallback, useEffect } from 'react';
import type { NarrativeSource } from '../../app';
import { Notice } from '../notice/notice';
import { OtherPacksNotice, type PackChoice } from '../packs/other-packs-notice';
import { EmptyPage } from '../page-parts/empty-page';
import type { Checks } from '../check/checks';
import type { SheetRemoval } from '../insert/sheet-removal';
import type { PageId } from '../page-parts/page-id';
import { useStore } from '../store/store';
import { AllErrorsHint } from './data-errors';
import { DoubledForms } from './doubled-forms';
import { FactFields } from './fact-fields';
import { FillOffer } from './fill-offer';
import { NarrativeOutcomeWords } from './narrative-outcome';
import { useNarrativeText } from './narrative-text';
import type { Narratives } from './narratives';
import { SectionLinks } from '../page-parts/section-links';
import { SectionList } from './section-list';
import { StyleChooser } from './style-chooser';
import { TextSettings } from './text-settings';
import { useDataErrors } from './use-data-errors';
import { useKeptChoices } from './use-kept-choices';
import { useText, type NarrativeText } from './use-text';
import { WordBox } from '../word/word-box';
import { wordExportOf } from '../word/word-export-of';
import type { WordWork } from '../word/word-work';
import { dock } from '../notice/clear-of-docks';
import './narrative-page.css';

interface NarrativePageProps {
  readonly narratives: Narratives;
  readonly removal: SheetRemoval;
  readonly word: WordWork;
  readonly checks: Checks;
  readonly choice: PackChoice;
  readonly onGoTo: (page: PageId) => void;
}

/** 说明: the text of the disclosure as the tables make it, what is still missing, and the way onto a sheet. */
export function NarrativePage(props: NarrativePageProps) {
  const { narratives, choice, onGoTo } = props;
  const { t } = useNarrativeText();
  const state = useStore(narratives.state);
  // What is noted of the department raises no event.
  const saved = useStore(choice.profiles.saved);
  useEffect(() => narratives.follow(), [narratives, saved]);
  if (state.kind !== 'known') {
    return (
      <section className="narrative" aria-labelledby="narrative-heading">
        <h2 id="narrative-heading">{t('narrative.heading')}</h2>
        <p role="status">{state.kind === 'looking' && t('narrative.looking')}</p>
        {state.kind === 'failed' && <Notice kind="failure" title={t('narrative.failed')} />}
      </section>
    );
  }
  const { source, isCurrent } = state;
  if (source.forms.length === 0 && source.tooLarge.length === 0) {
    return (
      <EmptyPage
        page="narrative"
        heading={t('narrative.heading')}
        will={t('narrative.will')}
        now={t('narrative.now')}
        onGo={() => {
          onGoTo('insert');
        }}
      />
    );
  }
  if (source.profile.department === null || source.profile.year === null) {
    return (
      <EmptyPage
        page="narrative"
        heading={t('narrative.heading')}
        will={t('narrative.will')}
        now={t('narrative.noProfile')}
        go={t('narrative.goToSettings')}
        onGo={() => {
          onGoTo('settings');
        }}
      />
    );
  }
  return <Narrative {...props} source={source} isCurrent={isCurrent} />;
}

interface NarrativeProps extends NarrativePageProps {
  readonly source: NarrativeSource;
  readonly isCurrent: boolean;
}

function Narrative(props: NarrativeProps) {
  const text = useText(props.source, props.narratives);
  return text && <TextPage {...props} text={text} />;
}

function TextPage({
  source,
  isCurrent,
  narratives,
  removal,
  word,
  checks,
  choice,
  onGoTo,
  text,
}: NarrativeProps & { readonly text: NarrativeText }) {
  const { t } = useNarrativeText();
  const onCheck = useCallback(() => {
    onGoTo('check');
  }, [onGoTo]);
  const keep = useKeptChoices(text, narratives);
  const errors = useDataErrors(text, source, { checks, narratives }, onCheck);
  return (
    <section className="narrative" aria-labelledby="narrative-heading">
      <h2 id="narrative-heading">{t('narrative.heading')}</h2>
      <p className="narrative__note">{t('narrative.intro')}</p>
      {!isCurrent && <Notice kind="warning" title={t('narrative.old')} />}
      {source.tooLarge.length > 0 && <p>{t('narrative.tooLarge', { sheets: source.tooLarge })}</p>}
      <OtherPacksNotice page="narrative" forms={source.forms} choice={choice} />
      <DoubledForms doubled={text.narration.doubled} forms={source.forms} />
      <StyleChooser text={text} drafts={narratives.drafts} />
      <FillOffer text={text} narratives={narratives} errors={errors} />
      <TextSettings text={text} keep={keep} />
      <SectionLinks
        headings={[
          { id: 'narrative-sections', title: t('narrative.sections') },
          { id: 'narrative-fields', title: t('narrative.fields') },
          { id: 'word-heading', title: t('narrative.word') },
        ]}
      />
      <SectionList text={text} narratives={narratives} errors={errors} keep={keep} />
      <FactFields
        text={text}
        narratives={narratives}
        forms={source.forms}
        level={source.profile.level}
        suggested={source.suggested}
      />
      <WordBox
        word={wordExportOf(word)}
        {...{ text, source }}
        show={narratives.show}
        describedBy="word-errors"
      >
        <AllErrorsHint errors={errors} id="word-errors" />
      </WordBox>
      <div ref={dock} className="narrative__dock">
        <NarrativeOutcomeWords narratives={narratives} removal={removal} />
      </div>
    </section>
  );
}
