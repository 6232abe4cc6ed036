import { useState } from 'react';
import type { RowKind } from '../../app';
import { useStore } from '../store/store';
import { CountField } from './count-field';
import { FeedOffer } from './feed-offer';
import type { Feeds } from './feeds';
import type { RowCommands } from './row-commands';
import { RowLevelButtons } from './row-level';
import { RowsOutcome } from './rows-outcome';
import { useRowsText } from './rows-text';
import { typedCount } from './typed-count';

interface RowsHereProps {
  readonly rows: RowCommands;
  readonly feeds: Feeds;
}

/** What can be done with the rows of the form that the user is in, and what became of the last time. */
export function RowsHere({ rows, feeds }: RowsHereProps) {
  const { language, t } = useRowsText();
  const state = useStore(rows.state);
  const [typed, setTyped] = useState('1');
  const count = typedCount(typed);
  if (state.kind !== 'known') return null;
  const { form, levels } = state.here;

  async function run(kind: RowKind, block: string): Promise<void> {
    const isDone = await rows.run(kind, block, count ?? 1);
    // Whoever adds one more after twelve does not mean twelve again.
    if (isDone && (kind === 'add' || kind === 'duplicate')) setTyped('1');
  }

  return (
    <>
      <RowsOutcome outcome={state.last} />
      {levels.length === 0 ? (
        <p>{t('rows.none')}</p>
      ) : (
        <>
          {form && (
            <p className="rows__form">{language === 'zh-CN' ? form.title : form.shortName.en}</p>
          )}
          <CountField text={typed} onType={setTyped} />
          {[...levels].reverse().map((level) => {
            const block = level.at[level.at.length - 1]?.block ?? '';
            return (
              <RowLevelButtons
                key={block}
                level={level}
                count={count}
                onRun={(kind) => void run(kind, block)}
              />
            );
          })}
        </>
      )}
      <FeedOffer feeds={feeds} />
    </>
  );
}
