import type { CheckedFinding } from '../../app';
import { fixResult } from '../../app/check/fix-result';
import type { MoneyUnit } from '../../domain/money/money-unit';
import { percentText } from '../../domain/value/number-text';
import { useCheckText } from './check-text';

interface FixPreviewProps {
  readonly finding: CheckedFinding;
  readonly unit: MoneyUnit;
}

/** What stands in the cell, and what would. */
export function FixPreview({ finding, unit }: FixPreviewProps) {
  const { t } = useCheckText();
  const { text, fix } = finding;
  if (!fix) return null;
  const before = fix.within?.was ?? fix.was ?? text;
  const value = fix.isShare === true ? percentText(Number(fix.value)) : String(fix.value);
  const result = fixResult(finding, unit);
  return (
    <p className="finding__preview">
      <span className="spoken-only">{t('check.before')}</span>{' '}
      <del>{before === '' ? t('check.blank') : before}</del> <span aria-hidden="true">→</span>{' '}
      <span className="spoken-only">{t('check.after')}</span>{' '}
      <ins>{result === null ? value : t('check.formulaGives', { formula: value, result })}</ins>
    </p>
  );
}
