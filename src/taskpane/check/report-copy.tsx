import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { copyText } from '../diagnosis/copy-text';
import { CopyIcon } from '../icons/icons';
import { useCheckText } from './check-text';

type Copied = { kind: 'not yet' } | { kind: 'copied' } | { kind: 'by hand'; text: string };

interface ReportCopyProps {
  readonly textOf: () => Promise<string>;
  readonly onCopy: () => void;
  /** What else can be done with the report. */
  readonly children?: ReactNode;
}

/** Copies the report as text; where the clipboard is closed it is selected to be copied by hand. */
export function ReportCopy({ textOf, onCopy, children }: ReportCopyProps) {
  const { t } = useCheckText();
  const [copied, setCopied] = useState<Copied>({ kind: 'not yet' });
  const area = useRef<HTMLTextAreaElement>(null);
  // Once, not whenever the list changes: the user may be typing in a sheet by then.
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [copied]);
  const copy = async () => {
    onCopy();
    const text = await textOf();
    setCopied((await copyText(text)) ? { kind: 'copied' } : { kind: 'by hand', text });
  };
  return (
    <>
      <div className="finding__actions">
        {children}
        <Button size="small" icon={<CopyIcon />} onClick={() => void copy()}>
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
