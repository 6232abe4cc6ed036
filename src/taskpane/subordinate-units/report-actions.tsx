import { Button } from '@fluentui/react-components';
import { unitsReport } from '../../app/consolidate/units-report';
import { useCopiedText } from '../diagnosis/use-copied-text';
import { CopyIcon, DocumentIcon } from '../icons/icons';
import { canSaveFiles, saveFile } from '../word/save-file';
import type { GatheringReview } from './gathered';
import { useSubordinateText } from './subordinate-text';

/** The report as text: to be copied, or kept as a file. */
export function ReportActions({ review }: { readonly review: GatheringReview }) {
  const { language, t } = useSubordinateText();
  const { copied, area, copy } = useCopiedText();
  const { rows, result, year, department } = review;
  const textOf = () =>
    unitsReport(
      { rows, consolidated: result.consolidated, year, department },
      language === 'zh-CN' ? 'zh' : 'en',
    );
  return (
    <>
      <div className="subordinates__actions">
        <Button size="small" icon={<CopyIcon />} onClick={() => void copy(textOf())}>
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
