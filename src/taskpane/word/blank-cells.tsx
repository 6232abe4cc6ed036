import { Link } from '@fluentui/react-components';
import type { ReadDisclosure } from '../../app';
import { useWordText } from './word-text';

interface BlankCellsProps {
  readonly blanks: ReadDisclosure['blanks'];
  /** Goes to a cell of the workbook. */
  readonly show: (sheet: string, address: string) => Promise<void>;
}

/** Required cells that the tables of a document lack, in one line, and the way to them. */
export function BlankCells({ blanks, show }: BlankCellsProps) {
  const { t } = useWordText();
  const [first] = blanks;
  if (!first) return null;
  const { sheet, at } = first;
  return (
    <p>
      {t('word.blanks', { count: String(blanks.length) })}{' '}
      <Link as="button" onClick={() => void show(sheet, at)}>
        {t('word.toBlank', { place: `${sheet}!${at}` })}
      </Link>
    </p>
  );
}
