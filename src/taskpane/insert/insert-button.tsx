import { Button } from '@fluentui/react-components';
import { useInterfaceText } from '../messages/interface-text';
import { rowStop } from './list-keys';

export type ButtonState = 'ready' | 'busy' | 'waiting';

interface InsertButtonProps {
  readonly name: string;
  /** `waiting`: something else is being inserted. */
  readonly state: ButtonState;
  /** The workbook has one already. */
  readonly isAgain: boolean;
  readonly onInsert: () => void;
}

/** Inserts one form on a new sheet. While that runs it keeps the focus, says so, and does nothing. */
export function InsertButton({ name, state, isAgain, onInsert }: InsertButtonProps) {
  const { t } = useInterfaceText();
  const busy = state === 'busy';
  return (
    <Button
      size="small"
      className={busy ? 'insert-button insert-button--busy' : 'insert-button'}
      disabledFocusable={state !== 'ready'}
      aria-busy={busy}
      aria-label={t(busy ? 'insert.busy' : isAgain ? 'insert.againButton' : 'insert.button', {
        form: name,
      })}
      onClick={onInsert}
      {...{ [rowStop]: 'insert' }}
    >
      {busy ? <span className="spinner" /> : t(isAgain ? 'insert.again' : 'insert.short')}
    </Button>
  );
}
