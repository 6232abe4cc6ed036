import { Button } from '@fluentui/react-components';
import { Notice } from '../notice/notice';
import type { LastYearState } from './last-year-state';
import { useLastYearText } from './last-year-text';
import { factsForText } from './review';

interface LastYearDoneProps {
  readonly state: Extract<LastYearState, { kind: 'done' }>;
  readonly onDismiss: () => void;
  readonly onResume: () => void;
}

/** Where figures and texts of the year before are now; of the forms the set tells. */
export function LastYearDone({ state, onDismiss, onResume }: LastYearDoneProps) {
  const { review, cells, removed, isOccupied } = state;
  const rest = state.rest.length;
  const { t } = useLastYearText();
  const { texts } = review.brought;
  const typed = factsForText(review).length;
  const isNothing = cells + typed + texts.length + state.inserted.length + removed + rest === 0;
  return (
    <Notice
      kind={rest === 0 ? 'success' : 'warning'}
      title={
        rest === 0 ? t('lastYear.doneHeading') : t('lastYear.doneInPart', { count: String(rest) })
      }
      onDismiss={onDismiss}
    >
      {rest > 0 && <p>{t('lastYear.doneInPartHint')}</p>}
      {isNothing && <p>{t('lastYear.doneNothing')}</p>}
      {cells > 0 && <p>{t('lastYear.doneCells', { count: String(cells) })}</p>}
      {typed > 0 && <p>{t('lastYear.doneFacts', { count: String(typed) })}</p>}
      {texts.length > 0 && <p>{t('lastYear.doneTexts', { count: String(texts.length) })}</p>}
      {removed > 0 && <p>{t('lastYear.doneRemoved', { count: String(removed) })}</p>}
      {isOccupied && <p>{t('lastYear.occupied')}</p>}
      {rest > 0 && (
        <div className="notice__actions">
          <Button size="small" appearance="primary" onClick={onResume}>
            {t('lastYear.resume', { count: String(rest) })}
          </Button>
        </div>
      )}
    </Notice>
  );
}
