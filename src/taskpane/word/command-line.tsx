import type { NarrativeSource } from '../../app';
import { useWordText } from './word-text';

/** What to run where no pane can save a file. */
export function CommandLine({ profile }: Pick<NarrativeSource, 'profile'>) {
  const { t } = useWordText();
  const year = profile.year === null ? '' : profile.year.toFixed(0);
  const command = `npm run -s cli -- narrate 工作簿.xlsx --pack ${profile.packId} --year ${year} --unit "${profile.department ?? ''}" --format docx -o 预算公开.docx`;
  return (
    <details className="word__elsewhere">
      <summary>{t('word.elsewhere')}</summary>
      <p className="narrative__note">{t('word.elsewhereHint')}</p>
      <code lang="zh-CN">{command}</code>
    </details>
  );
}
