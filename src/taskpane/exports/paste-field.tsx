import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { useExportsText } from './exports-text';

interface PasteFieldProps {
  readonly isBusy: boolean;
  readonly onText: (text: string) => void;
  /** How often somebody came back here: the keys go on from it. */
  readonly returns: number;
}

/** What was copied from a sheet goes in here. Megabytes of it are not shown: they are read. */
export function PasteField({ isBusy, onText, returns }: PasteFieldProps) {
  const { t } = useExportsText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (returns > 0) field.current?.focus();
  }, [returns]);
  const take = (text: string) => {
    if (!isBusy && text.trim() !== '') onText(text);
  };
  return (
    <div className="exports__paste">
      <label htmlFor={id}>{t('exports.paste')}</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onPaste={(event) => {
          event.preventDefault();
          take(event.clipboardData.getData('text/plain'));
        }}
      />
      <p id={`${id}-hint`} className="exports__note">
        {t('exports.pasteHint')}
      </p>
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => {
          take(field.current?.value ?? '');
        }}
      >
        {t('exports.read')}
      </Button>
    </div>
  );
}
