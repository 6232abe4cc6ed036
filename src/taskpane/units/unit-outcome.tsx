import type { ConvertOutcome } from '../../app';
import { ProblemWords } from '../notice/problem-words';
import { Notice } from '../notice/notice';
import { useUnitsText } from './units-text';

/** So many cells are worth naming in a message. */
const most = 8;

interface UnitOutcomeProps {
  readonly outcome: ConvertOutcome | null;
  readonly onDismiss: () => void;
}

/** What became of a conversion, and which cells want to be looked at. */
export function UnitOutcome({ outcome, onDismiss }: UnitOutcomeProps) {
  const { t } = useUnitsText();
  if (!outcome) return null;
  if (outcome.kind === 'failed') {
    const { problem, changed } = outcome;
    return (
      <Notice kind="failure" title={t('units.failed')} onDismiss={onDismiss}>
        <p>
          {changed === null
            ? t('units.unknown')
            : changed.length === 0
              ? t('units.asBefore')
              : t('units.changed', { sheets: changed })}
        </p>
        <ProblemWords problem={problem} />
      </Notice>
    );
  }
  const { sheets, kept, narrow, isProtected, unclear, tooLarge } = outcome;
  const cells = kept
    .slice(0, most)
    .map(({ sheet, at, why }) => `${sheet}!${at} (${t(`units.${why}`)})`);
  const count = String(kept.length);
  return (
    <Notice
      kind="success"
      isBrief={[kept, narrow, isProtected, unclear, tooLarge].every(({ length }) => length === 0)}
      title={t('units.done', { count: String(sheets.length) })}
      onDismiss={onDismiss}
    >
      {kept.length > 0 && (
        <p>
          {kept.length > most ? t('units.keptMore', { cells, count }) : t('units.kept', { cells })}
        </p>
      )}
      {narrow.length > 0 && <p>{t('units.narrow', { sheets: narrow })}</p>}
      {isProtected.length > 0 && <p>{t('units.protected', { sheets: isProtected })}</p>}
      {unclear.length > 0 && <p>{t('units.unclear', { sheets: unclear })}</p>}
      {tooLarge.length > 0 && <p>{t('forms.tooLarge', { sheets: tooLarge })}</p>}
    </Notice>
  );
}
