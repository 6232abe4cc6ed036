import { useId } from 'react';
import type { FigureChoice } from '../../app/exports/compare-figures';
import { locationWords } from '../../app/location-words';
import { fen } from '../../domain/money/fen';
import { separatedAmount } from '../../domain/money/separated-amount';
import { inLanguage } from '../messages/languages';
import { LongList } from '../proposals/long-list';
import { ProposalLineView, shortened } from '../proposals/proposal-line';
import { ProposalList } from '../proposals/proposal-list';
import { WholeTick, type Ticks } from '../proposals/whole-tick';
import { onlyPartWords } from '../../app/exports/proposal-words';
import { hasTwoSources, wholeTable } from '../../app/exports/table-source';
import { emptyFieldsWords, shortCodeWords, unfilledWords } from '../../app/exports/unfilled-words';
import type { ExportsImport } from './exports-import';
import { useExportsText } from './exports-text';
import { freshIn, sourceOf, type FiguresReview, type FilledForm } from './figures-review';
import { SourceChoice } from './source-choice';
import { TableNotes } from './table-notes';

interface FormFiguresProps {
  readonly one: FilledForm;
  readonly review: FiguresReview;
  readonly onChoose: ExportsImport['choose'];
  readonly onSource: ExportsImport['takeTable'];
}

/** One form: how much of it is new, what differs, and every figure to be ticked. */
export function FormFigures({ one, review, onChoose, onSource }: FormFiguresProps) {
  const { chosen } = review;
  const isEither = hasTwoSources(one) && wholeTable(one.compared).length > 0;
  const { language, t, marks } = useExportsText();
  const id = useId();
  const { sheet, compared, empty } = one;
  const { form, proposed, lacking, others, isPartial, unfilled } = compared;
  const ticks: Ticks<FigureChoice> = { isTicked: (line) => chosen.has(line), onTick: onChoose };
  const count = (...states: readonly string[]) =>
    String(proposed.filter(({ state }) => states.includes(state)).length);
  const remainder = fen(proposed.reduce((sum, { figure, fen: own }) => sum + figure.fen - own, 0));
  return (
    <section className="exports__form" aria-labelledby={id}>
      <h4 id={id}>
        {isEither ? (
          inLanguage(language, form.shortName)
        ) : (
          <label>
            <WholeTick lines={freshIn(one)} ticks={ticks} />
            {inLanguage(language, form.shortName)}
          </label>
        )}
      </h4>
      <p className="exports__note">
        {sheet === null ? t('exports.fresh') : t('exports.present', { sheet })}
      </p>
      <TableNotes compared={compared} />
      {sheet !== null && (
        <p className="exports__note">
          {t('exports.counts', {
            fresh: count('new'),
            differs: count('differs', 'standsAlready', 'calculated'),
            same: count('same', 'rounded'),
          })}
        </p>
      )}
      {isPartial && <p className="exports__warning">{inLanguage(language, onlyPartWords)}</p>}
      {unfilled.map((part) => (
        <p key={part.fields.join(' ')} className="exports__note">
          {inLanguage(language, unfilledWords(part))}
        </p>
      ))}
      {compared.short.map((one) => (
        <p key={one.label} className="exports__note">
          {inLanguage(language, shortCodeWords(one))}
        </p>
      ))}
      {lacking.length > 0 && (
        <p className="exports__warning">
          {t('exports.lacking', {
            count: String(lacking.length),
            rows: shortened(
              lacking.map(({ at }) => inLanguage(language, locationWords(at))),
              marks,
            ),
          })}
        </p>
      )}
      {proposed.some(({ figure, fen: own }) => figure.fen !== own) && (
        <p className="exports__note">
          {t('exports.remainder', { amount: separatedAmount(remainder, '元') })}
        </p>
      )}
      {isEither && (
        <SourceChoice
          one={one}
          source={sourceOf(review, one)}
          chosen={chosen}
          onSource={(source) => {
            onSource(one, source);
          }}
        />
      )}
      <ProposalList lines={proposed} ticks={ticks} isFreshTicked />
      {empty.length > 0 && (
        <p className="exports__note">{inLanguage(language, emptyFieldsWords(empty))}</p>
      )}
      {others.length > 0 && (
        <details open={others.some((line) => chosen.has(line))}>
          <summary>{t('exports.others', { count: String(others.length) })}</summary>
          <LongList items={others} isFocusable={others.every(({ state }) => state !== 'emptied')}>
            {(line) => (
              <ProposalLineView line={line} ticks={line.state === 'emptied' ? ticks : null} />
            )}
          </LongList>
        </details>
      )}
    </section>
  );
}
