import { useEffect, useId, useRef } from 'react';
import { amountWords, placeWords, stateWords } from '../../app/exports/proposal-words';
import type { ProposedFigure } from '../../domain/exports/compare-figures';
import { fen } from '../../domain/money/fen';
import { printAmount } from '../../domain/money/print-amount';
import { inLanguage } from '../messages/languages';
import type { ExportsImport } from './exports-import';
import { useExportsText, type ExportsMarks } from './exports-text';
import { figuresIn, type FilledForm } from './figures-review';
import { LongList } from './long-list';

interface FormFiguresProps {
  readonly one: FilledForm;
  readonly chosen: ReadonlySet<ProposedFigure>;
  readonly onChoose: ExportsImport['choose'];
}

/** So many rows are named beside a figure. */
const mostRows = 6;

/** One form: how much of it is new, what differs, and every figure to be ticked. */
export function FormFigures({ one, chosen, onChoose }: FormFiguresProps) {
  const { language, t, marks } = useExportsText();
  const id = useId();
  const { sheet, compared } = one;
  const { form, proposed, lacking, others } = compared;
  const [fresh, differing] = [figuresIn(one, 'new'), figuresIn(one, 'differs')];
  const count = (...states: readonly string[]) =>
    String(proposed.filter(({ state }) => states.includes(state)).length);
  const remainder = fen(proposed.reduce((sum, { figure, fen: own }) => sum + figure.fen - own, 0));
  return (
    <section className="exports__form" aria-labelledby={id}>
      <h4 id={id}>
        <label>
          <WholeTick figures={fresh} chosen={chosen} onChoose={onChoose} />
          {inLanguage(language, form.shortName)}
        </label>
      </h4>
      <p className="exports__note">
        {sheet === null ? t('exports.fresh') : t('exports.present', { sheet })}
      </p>
      <p className="exports__note">
        {t('exports.counts', {
          fresh: count('new'),
          differs: count('differs', 'calculated'),
          same: count('same', 'rounded'),
        })}
      </p>
      {differing.length > 1 && (
        <label className="exports__note">
          <WholeTick figures={differing} chosen={chosen} onChoose={onChoose} />
          {t('exports.replaceAll', { count: String(differing.length) })}
        </label>
      )}
      {lacking.length > 0 && (
        <p className="exports__warning">
          {t('exports.lacking', {
            count: String(lacking.length),
            rows: shortened(
              lacking.map(({ at }) => at),
              marks,
            ),
          })}
        </p>
      )}
      {proposed.some(({ figure, fen: own }) => figure.fen !== own) && (
        <p className="exports__note">
          {t('exports.remainder', { amount: printAmount(remainder, '元') })}
        </p>
      )}
      <details open={count('differs') !== '0'}>
        <summary>{t('exports.details')}</summary>
        <LongList items={inOrder(proposed)}>
          {(figure) => (
            <FigureLine
              figure={figure}
              one={one}
              isChosen={chosen.has(figure)}
              onChoose={onChoose}
            />
          )}
        </LongList>
      </details>
      {others.length > 0 && (
        <details>
          <summary>{t('exports.others', { count: String(others.length) })}</summary>
          <LongList items={others}>
            {({ at, label, now }) => (
              <>
                <span className="exports__at">{at}</span> <span lang="zh-CN">{label}</span>
                {marks.colon}
                {t('exports.other', { now })}
              </>
            )}
          </LongList>
        </details>
      )}
    </section>
  );
}

interface FigureLineProps extends Pick<FormFiguresProps, 'one' | 'onChoose'> {
  readonly figure: ProposedFigure;
  readonly isChosen: boolean;
}

function FigureLine({ figure, one, isChosen, onChoose }: FigureLineProps) {
  const { language, t, marks } = useExportsText();
  const { compared } = one;
  const { state, now, at, fen: own } = figure;
  const isOpen = state === 'new' || state === 'differs';
  const words = (
    <>
      <span lang="zh-CN">{placeWords(compared, figure)}</span>
      {marks.colon}
      {state === 'differs' && <del>{now}</del>}
      {state === 'differs' && ' → '}
      <ins>{amountWords(compared, own)}</ins>{' '}
      <span className={`exports__state exports__state--${state}`}>
        {inLanguage(language, stateWords[state])}
      </span>
    </>
  );
  return (
    <>
      {isOpen ? (
        <label>
          <input
            type="checkbox"
            checked={isChosen}
            onChange={() => {
              onChoose([figure], !isChosen);
            }}
          />
          <span>{words}</span>
        </label>
      ) : (
        <span>{words}</span>
      )}
      <span className="exports__at">
        {at !== null && `${at} `}
        {t('exports.rows', { rows: shortened(figure.figure.rows, marks) })}
      </span>
    </>
  );
}

interface WholeTickProps extends Pick<FormFiguresProps, 'chosen' | 'onChoose'> {
  readonly figures: readonly ProposedFigure[];
}

/** Stands for several figures; half ticked where some are. */
function WholeTick({ figures, chosen, onChoose }: WholeTickProps) {
  const box = useRef<HTMLInputElement>(null);
  const taken = figures.filter((one) => chosen.has(one)).length;
  const isAll = taken === figures.length && taken > 0;
  const isSome = taken > 0 && !isAll;
  useEffect(() => {
    if (box.current) box.current.indeterminate = isSome;
  }, [isSome]);
  return (
    <input
      ref={box}
      type="checkbox"
      disabled={figures.length === 0}
      checked={isAll}
      onChange={() => {
        onChoose(figures, !isAll);
      }}
    />
  );
}

/** What differs is to be looked at first. */
function inOrder(proposed: readonly ProposedFigure[]): readonly ProposedFigure[] {
  const differs = proposed.filter(({ state }) => state === 'differs');
  return [...differs, ...proposed.filter(({ state }) => state !== 'differs')];
}

function shortened(rows: readonly string[], { comma, more }: ExportsMarks): string {
  return rows.slice(0, mostRows).join(comma) + (rows.length > mostRows ? more : '');
}
