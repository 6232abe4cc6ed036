import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { unitsReport } from '../../app/consolidate/units-report';
import { copyText } from '../diagnosis/copy-text';
import { CopyIcon, DocumentIcon } from '../icons/icons';
import { canSaveFiles, saveFile } from '../word/save-file';
import type { GatheringReview } from './gathered';
import { useSubordinateText } from './subordinate-text';

type Copied = { kind: 'not yet' } | { kind: 'copied' } | { kind: 'by hand'; text: string };

/** The report as text: to be copied, or kept as a file. */
export function ReportActions({ review }: { readonly review: GatheringReview }) {
  const { language, t } = useSubordinateText();
  const [copied, setCopied] = useState<Copied>({ kind: 'not yet' });
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [copied]);
  const { rows, result, year, department } = review;
  const textOf = () =>
    unitsReport(
      { rows, consolidated: result.consolidated, year, department },
      language === 'zh-CN' ? 'zh' : 'en',
    );
  const copy = async () => {
    const text = textOf();
    setCopied((await copyText(text)) ? { kind: 'copied' } : { kind: 'by hand', text });
  };
  return (
    <>
      <div className="subordinates__actions">
        <Button size="small" icon={<CopyIcon />} onClick={() => void copy()}>
          {t('subordinate.copy')}
        </Button>
        {canSaveFiles(String(Office.context.platform)) && (
          <Button
            size="small"
            icon={<DocumentIcon />}
            onClick={() => {
              // Notepad takes lines and letters for what they are with both.
              const lines = `\uFEFF${textOf().replaceAll('\n', '\r\n')}\r\n`;
              saveFile(new TextEncoder().encode(lines), `${t('subordinate.report')}.txt`);
            }}
          >
            {t('subordinate.saveReport')}
          </Button>
        )}
      </div>
      <p role="status" className="subordinates__note">
        {copied.kind === 'copied' && t('subordinate.copied')}
        {copied.kind === 'by hand' && t('subordinate.byHand')}
      </p>
      {copied.kind === 'by hand' && (
        <textarea
          ref={area}
          aria-label={t('subordinate.report')}
          readOnly
          rows={8}
          value={copied.text}
        />
      )}
    </>
  );
}
