import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCopiedText } from '../diagnosis/use-copied-text';
import { CopyIcon } from '../icons/icons';
import { useCheckText } from './check-text';

interface ReportCopyProps {
  readonly textOf: () => Promise<string>;
  readonly onCopy: () => void;
  /** What else can be done with the report. */
  readonly children?: ReactNode;
}

/** Copies the report as text; where the clipboard is closed it is selected to be copied by hand. */
export function ReportCopy({ textOf, onCopy, children }: ReportCopyProps) {
  const { t } = useCheckText();
  const { copied, area, copy } = useCopiedText();
  const copyReport = async () => {
    onCopy();
    await copy(await textOf());
  };
  return (
    <>
      <div className="finding__actions">
        {children}
        <Button size="small" icon={<CopyIcon />} onClick={() => void copyReport()}>
          {t('check.reportCopy')}
        </Button>
      </div>
      <p role="status" className="check__ledger">
        {copied.kind === 'copied' && t('check.reportCopied')}
        {copied.kind === 'by hand' && t('diagnosis.byHand')}
      </p>
      {copied.kind === 'by hand' && (
        <textarea aria-label={t('check.report')} readOnly rows={8} value={copied.text} ref={area} />
      )}
    </>
  );
}
