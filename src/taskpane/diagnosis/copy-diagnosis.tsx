import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { CopyIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { useThemeName } from '../theme/theme-provider';
import { collectDiagnosis } from './collect-diagnosis';
import { copyText } from './copy-text';
import './copy-diagnosis.css';

type Copied = { kind: 'not yet' } | { kind: 'copied' } | { kind: 'by hand'; text: string };

/** Copies the diagnosis; where the clipboard is closed it shows the text, selected, to be copied by hand. */
export function CopyDiagnosis() {
  const { language, t } = useInterfaceText();
  const theme = useThemeName();
  const [copied, setCopied] = useState<Copied>({ kind: 'not yet' });

  const copy = async () => {
    const text = collectDiagnosis({ language, theme });
    setCopied((await copyText(text)) ? { kind: 'copied' } : { kind: 'by hand', text });
  };

  return (
    <div className="copy-diagnosis">
      <Button icon={<CopyIcon />} onClick={() => void copy()}>
        {t('diagnosis.copy')}
      </Button>
      <div role="status" className="copy-diagnosis__status">
        {copied.kind === 'copied' && t('diagnosis.copied')}
        {copied.kind === 'by hand' && t('diagnosis.byHand')}
      </div>
      {copied.kind === 'by hand' && (
        <textarea
          className="copy-diagnosis__text"
          aria-label={t('diagnosis.text')}
          readOnly
          rows={8}
          value={copied.text}
          ref={(area) => {
            area?.focus();
            area?.select();
          }}
        />
      )}
    </div>
  );
}
