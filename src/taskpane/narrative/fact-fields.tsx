import { Fragment, useState } from 'react';
import type { NarrativeSource } from '../../app';
import { changeBeside } from '../../app/narrative/change-beside';
import { factDefinitionOf } from '../../app/narrative/fact-definition-of';
import { factLabel } from '../../app/narrative/fact-label';
import { offeredFacts } from '../../app/narrative/offered-facts';
import { termsFact } from '../../app/narrative/offered-terms';
import { gapPlaces } from '../../app/narrative/open-gaps';
import { gapsLeft, outlineSections } from '../../app/narrative/outline';
import { figuresName } from '../../app/narrative/figures-name';
import { figuresIn, printFigures } from '../../app/narrative/quoted-in-drafts';
import { partsBeside } from '../../app/narrative/parts-beside';
import { afterTyping, type QuotedFigure } from '../../domain/narrative/section/quoted-figures';
import { inLanguage } from '../messages/languages';
import { useNarrativeText } from './narrative-text';
import type { Narratives } from './narratives';
import { ContestedFacts } from './contested-facts';
import { FactField } from './fact-field';
import { FactsInForms } from './facts-in-forms';
import { KeepOffer } from './keep-offer';
import { OwnTextOffer } from './own-text-offer';
import { LastYearSuggestion } from './last-year-suggestion';
import { TermsOffer } from './terms-offer';
import { WebRemainsOffer } from './web-remains-offer';
import type { NarrativeText } from './use-text';

interface FactFieldsProps {
  readonly suggested: NarrativeSource['suggested'];
  readonly text: NarrativeText;
  readonly narratives: Narratives;
  readonly forms: NarrativeSource['forms'];
  /** Of the department: 县级. */
  readonly level: string | null;
}

/** A field for everything that no table says. */
export function FactFields({ text, narratives, forms, level, suggested }: FactFieldsProps) {
  const { drafts, show } = narratives;
  const { language, t } = useNarrativeText();
  // A field that is emptied to be filled anew stays under the hands.
  const [touched, setTouched] = useState<readonly string[]>([]);
  const { inForms, typed, inWorkbook, contested, local, draftKey, narration, outline } = text;
  const isContested = (name: string) => contested.some((one) => one.name === name);
  const wanted = text.wanted.filter((name) => !isContested(name));
  const count = gapsLeft(narration.gaps, outline).length;
  const offered = offeredFacts(outline).filter((name) => !isContested(name));
  const type = (name: string, value: string) => {
    drafts.type(draftKey, name, value, inWorkbook[name] ?? '');
  };
  const isSaid = offered.some((name) => (typed[name] ?? '') !== '');
  const fieldOf = (name: string) => {
    const own = typed[name] ?? '';
    const suggestion = suggested[name];
    const figures = figuresIn(typed, name);
    const onType = (value: string, quoted: readonly QuotedFigure[] = []) => {
      type(name, value);
      if (!touched.includes(name)) setTouched([...touched, name]);
      const left = afterTyping({ text: own, figures }, value);
      const now = printFigures([...left, ...quoted]);
      // Always both: figures that the workbook holds by then would be of another text.
      if (now !== '' || figures.length > 0) type(figuresName(name), now);
    };
    return (
      <Fragment key={name}>
        <FactField
          name={name}
          typed={own}
          unit={local.printing.unit}
          parts={partsBeside(name, narration.facts, local.printing.unit)}
          change={changeBeside(name, narration.facts, narration.style.printing)}
          onType={onType}
        />
        <WebRemainsOffer
          typed={own}
          label={inLanguage(language, factLabel(name))}
          onType={onType}
        />
        {factDefinitionOf(name)?.kind === 'text' && (
          <OwnTextOffer
            {...{ name, text, figures, onType }}
            typed={own}
            onQuote={(left) => {
              type(name, own);
              type(figuresName(name), printFigures(left));
            }}
            label={inLanguage(language, factLabel(name))}
          />
        )}
        {name === termsFact && (
          <TermsOffer {...{ text, level, onType }} typed={own} before={suggestion?.text ?? ''} />
        )}
        {suggestion && own.trim() === '' && (
          <LastYearSuggestion
            suggestion={suggestion}
            label={inLanguage(language, factLabel(name))}
            onUse={onType}
          />
        )}
      </Fragment>
    );
  };
  const isAskedHere = (name: string) =>
    !inForms.has(name) || touched.includes(name) || suggested[name] !== undefined;
  return (
    <section className="narrative__fields" aria-labelledby="narrative-fields">
      <h2 id="narrative-fields">{t('narrative.fields')}</h2>
      <p role="status" className="narrative__note">
        {count === 0
          ? t('narrative.fieldsNone')
          : t('narrative.fieldsHint', {
              count: String(count),
              places: String(gapPlaces(outlineSections(outline))),
            })}
      </p>
      <KeepOffer text={text} narratives={narratives} />
      <ContestedFacts text={text} drafts={drafts} />
      <FactsInForms
        inForms={new Map([...inForms].filter(([name]) => !isAskedHere(name)))}
        {...{ forms, show }}
      />
      {wanted.filter((name) => !offered.includes(name) && isAskedHere(name)).map(fieldOf)}
      {offered.length > 0 && (
        <details className="narrative__offered" open={isSaid || undefined}>
          <summary>{t('narrative.offered', { count: String(offered.length) })}</summary>
          {offered.map(fieldOf)}
        </details>
      )}
    </section>
  );
}
