import { Button } from '@fluentui/react-components';
import { RetryIcon, TableIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import { useStore } from '../store/store';
import { FeedOffer } from './feed-offer';
import type { Feeds } from './feeds';
import type { RowCommands } from './row-commands';
import { RowLevelButtons } from './row-level';
import { RowsOutcome } from './rows-outcome';
import './rows-section.css';

/** Adds, copies, moves and deletes rows of the form the user is in. It looks where that is when it is asked to. */
export function RowsSection({ rows, feeds }: { rows: RowCommands; feeds: Feeds }) {
  const { language, t } = useInterfaceText();
  const state = useStore(rows.state);
  const form = state.kind === 'known' ? state.here.form : null;
  return (
    <section className="rows page-section" aria-labelledby="rows-heading">
      <h2 id="rows-heading">{t('rows.heading')}</h2>
      <p className="rows__hint">{t('rows.hint')}</p>
      <Button
        icon={state.kind === 'unknown' ? <TableIcon /> : <RetryIcon />}
        onClick={() => void rows.look()}
      >
        {t(state.kind === 'unknown' ? 'rows.look' : 'rows.lookAgain')}
      </Button>
      <div role="status" className="rows__state">
        {state.kind === 'failed' && <Notice kind="failure" title={t('rows.failed')} />}
        {state.kind === 'known' && (
          <>
            <RowsOutcome outcome={state.last} />
            {state.here.levels.length === 0 ? (
              <p>{t('rows.none')}</p>
            ) : (
              <>
                {form && (
                  <p className="rows__form">
                    {language === 'zh-CN' ? form.title : form.shortName.en}
                  </p>
                )}
                {[...state.here.levels].reverse().map((level) => {
                  const block = level.at[level.at.length - 1]?.block ?? '';
                  return (
                    <RowLevelButtons
                      key={block}
                      level={level}
                      onRun={(kind) => void rows.run(kind, block)}
                    />
                  );
                })}
              </>
            )}
            <FeedOffer feeds={feeds} />
          </>
        )}
      </div>
    </section>
  );
}
