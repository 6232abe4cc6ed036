import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import type { InsertWork } from './insert-work';
import { useStore } from '../store/store';
import type { NameOf } from './name-of';
import { InsertDone } from './insert-done';
import { ProblemWords } from '../notice/problem-words';
import { RemovalOffer } from './removal-offer';

interface InsertOutcomeProps {
  readonly work: InsertWork;
  readonly nameOf: NameOf;
}

/** What became of the last insertion of one form, if it did not simply work. */
export function InsertTrouble({ work, nameOf }: InsertOutcomeProps): ReactNode {
  const { insertions, removal } = work;
  const { t } = useInterfaceText();
  const state = useStore(insertions.state);
  if (state.kind !== 'ended') return null;
  const { request, outcome } = state;
  const form = nameOf(request);
  if (outcome.kind === 'failed') {
    const { problem } = outcome;
    return (
      <Notice kind="failure" title={t('insert.failed', { form })} onDismiss={insertions.dismiss}>
        <ProblemWords problem={problem} />
        <RemovalOffer removal={removal} sheets={problem.left} />
      </Notice>
    );
  }
  if (outcome.kind === 'inserted') return null;
  const { sheet, address, taken } = outcome;
  const place = `${sheet}!${address}`;
  return (
    <Notice kind="warning" title={t('insert.noRoom', { form })} onDismiss={insertions.dismiss}>
      <p>
        {taken === null
          ? t('insert.noRoomEnd', { place })
          : t('insert.noRoomTaken', { place, taken })}
      </p>
      <div className="notice__actions">
        <Button
          size="small"
          appearance="primary"
          onClick={() => void insertions.insert({ ...request, place: 'newSheet' })}
        >
          {t('insert.toNewSheet')}
        </Button>
        <Button size="small" onClick={() => void insertions.insert(request)}>
          {t('retry')}
        </Button>
      </div>
    </Notice>
  );
}

/** What became of the last insertion of one form, if it worked. */
export function InsertSuccess({ work }: { work: InsertWork }): ReactNode {
  const { insertions } = work;
  const { t } = useInterfaceText();
  const state = useStore(insertions.state);
  if (state.kind !== 'ended' || state.outcome.kind !== 'inserted') return null;
  const { sheet, address, existing } = state.outcome;
  const { place, isAgain = false } = state.request;
  const isNewSheet = place === 'newSheet';
  return (
    <InsertDone
      title={
        isNewSheet
          ? t('insert.done', { sheet })
          : t('insert.doneHere', { place: `${sheet}!${address}` })
      }
      {...(existing === undefined || isAgain ? {} : { existing })}
      onDismiss={insertions.dismiss}
    />
  );
}
