import { Button } from '@fluentui/react-components';
import { CopyIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { useThemeName } from '../theme/theme-provider';
import { collectDiagnosis } from './collect-diagnosis';
import { useCopiedText } from './use-copied-text';
import './copy-diagnosis.css';

/** Copies the diagnosis; where the clipboard is closed it shows the text, selected, to be copied by hand. */
export function CopyDiagnosis() {
  const { language, t } = useInterfaceText();
  const theme = useThemeName();
  const { copied, area, copy } = useCopiedText();

  return (
    <div className="copy-diagnosis">
      <Button icon={<CopyIcon />} onClick={() => void copy(collectDiagnosis({ language, theme }))}>
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
          ref={area}
        />
      )}
    </div>
  );
}
