import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useInterfaceText } from '../messages/interface-text';
import { marks } from '../messages/marks';
import { Notice } from '../notice/notice';
import { FeedHint } from '../projects/feed-hint';
import type { NameOf } from './name-of';
import type { InsertWork } from './insert-work';
import { ProblemWords } from '../notice/problem-words';
import { RemovalOffer } from './removal-offer';
import type { SetState } from './set-insertion';
import { purposesWithFigures, setWords } from './set-words';

interface SetEndProps {
  readonly work: InsertWork;
  readonly state: Extract<SetState, { kind: 'ended' }>;
  readonly nameOf: NameOf;
}

/** What became of a set. What it made stays unless the user says otherwise. */
export function SetEnd({ work, state, nameOf }: SetEndProps) {
  const { sets, removal } = work;
  const { language, t } = useInterfaceText();
  const { packId, outcome, rest, left, purpose } = state;
  const { inserted, failed } = outcome;
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    end.current?.focus();
  }, []);
  const made = inserted.map(({ sheet }) => sheet);
  const counts = { done: String(inserted.length), rest: String(rest.length) };
  const isWhole = failed === null && rest.length === 0;
  // What the last fault left is named with it.
  const leftBefore = left.filter((sheet) => !failed?.problem.left.includes(sheet));
  const words = setWords[purpose];
  const title = failed
    ? t(words.failed, { form: rest[0]?.project ?? nameOf({ packId, formId: failed.formId }) })
    : isWhole
      ? t(words.done, { count: counts.done })
      : t(words.stopped);
  return (
    <div ref={end} tabIndex={-1} className="insert-done">
      <Notice
        kind={failed ? 'failure' : isWhole && left.length === 0 ? 'success' : 'warning'}
        title={title}
        onDismiss={sets.dismiss}
      >
        {failed && <ProblemWords problem={failed.problem} />}
        {leftBefore.length > 0 && <p>{t('insert.left', { sheets: leftBefore })}</p>}
        {!isWhole && <p>{t('set.counts', counts)}</p>}
        {isWhole && !purposesWithFigures.has(purpose) && <p>{t('insert.doneHint')}</p>}
        {isWhole && purpose === 'projects' && <FeedHint projects={work.projects} />}
        {!isWhole && made.length > 0 && (
          <details className="set-made">
            <summary>{t('set.made')}</summary>
            <p className="sheet-names">{made.join(marks[language].comma)}</p>
          </details>
        )}
        {rest.length > 0 && (
          <div className="notice__actions">
            <Button size="small" appearance="primary" onClick={() => void sets.resume()}>
              {t('set.resume', { count: counts.rest })}
            </Button>
          </div>
        )}
        <RemovalOffer removal={removal} sheets={isWhole ? left : [...made, ...left]} />
      </Notice>
    </div>
  );
}
