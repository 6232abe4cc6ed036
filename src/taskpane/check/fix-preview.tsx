import type { CheckedFinding } from '../../app';
import { percentText } from '../../domain/value/number-text';
import { useCheckText } from './check-text';

/** What stands in the cell, and what would. */
export function FixPreview({ finding: { text, fix } }: { finding: CheckedFinding }) {
  const { t } = useCheckText();
  if (!fix) return null;
  const before = fix.within?.was ?? fix.was ?? text;
  const value = fix.isShare === true ? percentText(Number(fix.value)) : String(fix.value);
  return (
    <p className="finding__preview">
      <span className="spoken-only">{t('check.before')}</span>{' '}
      <del>{before === '' ? t('check.blank') : before}</del> <span aria-hidden="true">→</span>{' '}
      <span className="spoken-only">{t('check.after')}</span> <ins>{value}</ins>
    </p>
  );
}
