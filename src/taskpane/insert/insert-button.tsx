import { Button } from '@fluentui/react-components';
import { AddTableIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';

interface InsertButtonProps {
  readonly name: string;
  /** `waiting`: another form is being inserted. */
  readonly state: 'ready' | 'busy' | 'waiting';
  readonly onInsert: () => void;
}

/** Inserts one form. While that runs it keeps the focus, says so, and does nothing. */
export function InsertButton({ name, state, onInsert }: InsertButtonProps) {
  const { t } = useInterfaceText();
  const busy = state === 'busy';
  return (
    <Button
      appearance="primary"
      size="large"
      className={busy ? 'insert-button insert-button--busy' : 'insert-button'}
      disabledFocusable={state !== 'ready'}
      aria-busy={busy}
      icon={busy ? <span className="insert-button__spinner" /> : <AddTableIcon />}
      onClick={onInsert}
    >
      {busy ? t('insert.busy', { form: name }) : t('insert.button', { form: name })}
    </Button>
  );
}
