import { locationsWords } from '../../app/location-words';
import { doubtWords } from '../../app/last-year/doubt-words';
import { typedFact } from '../../app/last-year/note-last-year';
import type { StandingColumn } from '../../app/last-year/standing-columns';
import { factLabel } from '../../app/narrative/fact-label';
import type { Words } from '../../domain/form/words';
import type { BroughtFact } from '../../domain/last-year/brought-in';
import { inLanguage } from '../messages/languages';
import { Notice } from '../notice/notice';
import type { LastYearImport } from './last-year-import';
import { useLastYearText } from './last-year-text';
import { placeOfFact, type Review } from './review';

interface BroughtFactsProps {
  readonly review: Review;
  readonly onChoose: LastYearImport['choose'];
}

/** The figures of the year before, where each goes, and where the workbook says another one. */
export function BroughtFacts({ review, onChoose }: BroughtFactsProps) {
  const { language, t, marks } = useLastYearText();
  const { brought, here } = review;
  if (brought.facts.length === 0) return null;
  return (
    <section aria-labelledby="last-year-facts">
      <h4 id="last-year-facts">
        {t('lastYear.figures', { year: String((here.profile.year ?? 0) - 1) })}
      </h4>
      <p className="last-year__note">{t('lastYear.figuresHint')}</p>
      {doubtsIn(brought.facts).map((doubt) => (
        <Notice key={doubt.zh} kind="warning" title={inLanguage(language, doubt)} />
      ))}
      <ul className="last-year__items">
        {brought.facts.map((fact) => (
          <li key={fact.name}>
            {inLanguage(language, factLabel(fact.name))}
            {marks.colon}
            {typedFact(fact)}{' '}
            <span className="last-year__at">{inLanguage(language, locationsWords(fact.at))}</span>
            {fact.doubt && <span className="last-year__note">{t('lastYear.inDoubt')}</span>}
            <FactPlaces fact={fact} review={review} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each once: a whole and its parts have the same. */
function doubtsIn(facts: readonly BroughtFact[]): readonly Words[] {
  const doubts = facts.flatMap(({ doubt }) => (doubt ? [doubtWords(doubt)] : []));
  return [...new Map(doubts.map((one) => [one.zh, one])).values()];
}

function FactPlaces({
  fact,
  review,
  onChoose,
}: BroughtFactsProps & { readonly fact: BroughtFact }) {
  const { t } = useLastYearText();
  const place = placeOfFact(review, fact);
  const isReplaced = review.replaced.has(fact.name);
  const replace = (words: string) => (
    <label className="last-year__note">
      <input
        type="checkbox"
        checked={isReplaced}
        onChange={() => {
          const others = [...review.replaced].filter((one) => one !== fact.name);
          onChoose({ replaced: new Set(isReplaced ? others : [...others, fact.name]) });
        }}
      />
      {words}
    </label>
  );
  if (place.kind === 'column') {
    return <span className="last-year__note">{t('lastYear.inColumn')}</span>;
  }
  if (place.kind === 'typed') {
    if (place.state === 'other') return replace(t('lastYear.replaceTyped', { now: place.before }));
    const words = place.state === 'same' ? t('lastYear.sameInText') : t('lastYear.inText');
    return <span className="last-year__note">{words}</span>;
  }
  return place.columns.map((column) => {
    const { sheetId, at, sheet, now } = column;
    const words = stateKeys[stateOf(column)];
    return words === 'lastYear.replaceCell' ? (
      <span key={`${sheetId} ${at}`}>{replace(t(words, { sheet, at, now }))}</span>
    ) : (
      <span key={`${sheetId} ${at}`} className="last-year__note">
        {t(words, { sheet, at })}
      </span>
    );
  });
}

const stateKeys = {
  empty: 'lastYear.fills',
  same: 'lastYear.same',
  other: 'lastYear.replaceCell',
  calculated: 'lastYear.calculated',
  unclear: 'lastYear.unclear',
} as const;

function stateOf({ state, last }: StandingColumn): keyof typeof stateKeys {
  return last === null && state !== 'calculated' ? 'unclear' : state;
}
