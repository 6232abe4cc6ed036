import type { Problem } from '../../app';
import { useInterfaceText } from '../messages/interface-text';

interface ProblemWordsProps {
  readonly problem: Problem;
  /** Whether a form was to be inserted; else the words speak of no action. */
  readonly isInsertion?: boolean;
}

/** What is wrong, what to do, and what was left half-made. */
export function ProblemWords({ problem, isInsertion = false }: ProblemWordsProps) {
  const { t } = useInterfaceText();
  const { code, left, leftCells = [] } = problem;
  return (
    <>
      <p>{t(isInsertion ? `problem.${code}` : `trouble.${code}`)}</p>
      {left.length > 0 && <p>{t('insert.left', { sheets: left.join('、') })}</p>}
      {leftCells.length > 0 && <p>{t('insert.leftCells', { cells: leftCells.join('、') })}</p>}
    </>
  );
}
