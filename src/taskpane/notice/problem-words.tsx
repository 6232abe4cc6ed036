import type { Problem } from '../../app';
import { useInterfaceText } from '../messages/interface-text';

/** What is wrong, what to do, and what was left half-made. */
export function ProblemWords({ problem }: { problem: Problem }) {
  const { t } = useInterfaceText();
  const { code, left, leftCells = [] } = problem;
  return (
    <>
      <p>{t(`problem.${code}`)}</p>
      {left.length > 0 && <p>{t('insert.left', { sheets: left })}</p>}
      {leftCells.length > 0 && <p>{t('insert.leftCells', { cells: leftCells })}</p>}
    </>
  );
}
