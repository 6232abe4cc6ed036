import { useEffect } from 'react';
import type { NarrativeSource } from '../../app';
import { Notice } from '../notice/notice';
import { EmptyPage } from '../pages/empty-page';
import type { PageId } from '../shell/page-id';
import { useStore } from '../store/store';
import { DoubledForms } from './doubled-forms';
import { FactFields } from './fact-fields';
import { FillOffer } from './fill-offer';
import { NarrativeOutcomeWords } from './narrative-outcome';
import { useNarrativeText } from './narrative-text';
import type { Narratives } from './narratives';
import { SectionLinks } from '../pages/section-links';
import { SectionList } from './section-list';
import { SharesSetting } from './shares-setting';
import { StyleChooser } from './style-chooser';
import { useText } from './use-text';
import { WordBox } from '../word/word-box';
import { wordExportOf } from '../word/word-export-of';
import type { WordWork } from '../word/word-work';
import './narrative-page.css';

interface NarrativePageProps {
  readonly narratives: Narratives;
  readonly word: WordWork;
  readonly onGoTo: (page: PageId) => void;
}

/** 说明: the text of the disclosure as the tables make it, what is still missing, and the way onto a sheet. */
export function NarrativePage({ narratives, word, onGoTo }: NarrativePageProps) {
  const { t } = useNarrativeText();
  const state = useStore(narratives.state);
  useEffect(() => narratives.follow(), [narratives]);
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
  return <Narrative source={source} isCurrent={isCurrent} narratives={narratives} word={word} />;
}

interface NarrativeProps extends Pick<NarrativePageProps, 'narratives' | 'word'> {
  readonly source: NarrativeSource;
  readonly isCurrent: boolean;
}

function Narrative({ source, isCurrent, narratives, word }: NarrativeProps) {
  const { t } = useNarrativeText();
  const text = useText(source, narratives);
  if (!text) return null;
  return (
    <section className="narrative" aria-labelledby="narrative-heading">
      <h2 id="narrative-heading">{t('narrative.heading')}</h2>
      <p className="narrative__note">{t('narrative.intro')}</p>
      {!isCurrent && <Notice kind="warning" title={t('narrative.old')} />}
      {source.tooLarge.length > 0 && <p>{t('narrative.tooLarge', { sheets: source.tooLarge })}</p>}
      <DoubledForms doubled={text.narration.doubled} forms={source.forms} />
      <StyleChooser text={text} drafts={narratives.drafts} />
      <FillOffer text={text} narratives={narratives} />
      <SharesSetting preferences={narratives.preferences} />
      <SectionLinks
        headings={[
          { id: 'narrative-sections', title: t('narrative.sections') },
          { id: 'narrative-fields', title: t('narrative.fields') },
          { id: 'word-heading', title: t('narrative.word') },
        ]}
      />
      <SectionList text={text} narratives={narratives} />
      <FactFields
        text={text}
        drafts={narratives.drafts}
        level={source.profile.level}
        suggested={source.suggested}
      />
      <WordBox word={wordExportOf(word)} text={text} source={source} />
      <div className="narrative__dock">
        <NarrativeOutcomeWords narratives={narratives} />
      </div>
    </section>
  );
}
