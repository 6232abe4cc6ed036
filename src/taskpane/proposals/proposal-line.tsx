import type { ProposalLine } from '../../app/proposals/proposal';
import { locationWords } from '../../app/location-words';
import { emptyWords, placeWords, stateWordsOf } from '../../app/proposals/proposal-words';
import { inLanguage } from '../messages/languages';
import type { Marks } from '../messages/marks';
import { useProposalText } from './proposal-text';
import type { Ticks } from './whole-tick';

/** So many places of what a proposal comes from are named beside it. */
const mostPlaces = 6;

interface ProposalLineViewProps<Line extends ProposalLine> {
  readonly line: Line;
  /** Null where nothing can be chosen of it. */
  readonly ticks: Ticks<Line> | null;
}

/** What goes where, what stands there now, and what it comes from. */
export function ProposalLineView<Line extends ProposalLine>({
  line,
  ticks,
}: ProposalLineViewProps<Line>) {
  const { language, t, marks } = useProposalText();
  const { state, at, now, shown, from } = line;
  const isOther = state === 'differs' || state === 'calculated' || state === 'emptied';
  const words = (
    <span>
      <span lang="zh-CN">{placeWords(line)}</span>
      {marks.colon}
      {isOther && <del>{now}</del>}
      {isOther && ' → '}
      <ins>{shown === '' ? inLanguage(language, emptyWords) : shown}</ins>
    </span>
  );
  const isTold = state !== 'new' && state !== 'differs';
  return (
    <>
      {ticks ? (
        <label>
          <input
            type="checkbox"
            checked={ticks.isTicked(line)}
            onChange={({ currentTarget: { checked } }) => {
              ticks.onTick([line], checked);
            }}
          />
          {words}
        </label>
      ) : (
        words
      )}
      <span className="proposals__at">
        {at ?? t('proposals.toCome')}
        {from !== undefined &&
          ` ${t('proposals.from', {
            places: shortened(
              from.map((place) => inLanguage(language, locationWords(place))),
              marks,
            ),
          })}`}
        {isTold && ` ${inLanguage(language, stateWordsOf(line))}`}
      </span>
    </>
  );
}

/** The first of them. */
export function shortened(places: readonly string[], { comma, more }: Marks): string {
  return places.slice(0, mostPlaces).join(comma) + (places.length > mostPlaces ? more : '');
}
