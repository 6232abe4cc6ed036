import { isAsked, type ProposalLine } from '../../app/proposals/proposal';
import { LongList } from './long-list';
import { ProposalLineView } from './proposal-line';
import { useProposalText } from './proposal-text';
import { WholeTick, type Ticks } from './whole-tick';

interface ProposalListProps<Line extends ProposalLine> {
  readonly lines: readonly Line[];
  readonly ticks: Ticks<Line>;
  /** What fills empty cells is ticked one by one; else it is written as a whole. */
  readonly isFreshTicked: boolean;
}

/** What differs from what stands there, or may stand there already, each to be ticked, and below it what only fills empty cells and what stays. */
export function ProposalList<Line extends ProposalLine>({
  lines,
  ticks,
  isFreshTicked,
}: ProposalListProps<Line>) {
  const { t } = useProposalText();
  const differing = lines.filter(({ state }) => isAsked(state));
  const fresh = lines.filter(({ state }) => state === 'new');
  const left = lines.filter(({ state }) => !isAsked(state) && state !== 'new');
  const heading = t('proposals.differs', { count: String(differing.length) });
  return (
    <>
      {differing.length > 0 && (
        <div role="group" aria-label={heading}>
          <p>{heading}</p>
          {differing.length > 1 && (
            <label>
              <WholeTick lines={differing} ticks={ticks} />
              {t('proposals.tickAll')}
            </label>
          )}
          <LongList items={differing}>
            {(line) => <ProposalLineView line={line} ticks={ticks} />}
          </LongList>
        </div>
      )}
      {fresh.length > 0 && (
        <details>
          <summary>{t('proposals.fresh', { count: String(fresh.length) })}</summary>
          <LongList items={fresh} isFocusable={!isFreshTicked}>
            {(line) => <ProposalLineView line={line} ticks={isFreshTicked ? ticks : null} />}
          </LongList>
        </details>
      )}
      {left.length > 0 && (
        <details>
          <summary>{t('proposals.left', { count: String(left.length) })}</summary>
          <LongList items={left} isFocusable>
            {(line) => <ProposalLineView line={line} ticks={null} />}
          </LongList>
        </details>
      )}
    </>
  );
}
