import { Button } from '@fluentui/react-components';
import type { RowKind, RowLevel } from '../../app';
import { useRowsText } from './rows-text';

const kinds: readonly RowKind[] = ['add', 'duplicate', 'moveUp', 'moveDown', 'delete'];

interface RowLevelButtonsProps {
  readonly level: RowLevel;
  /** How many come at once; null while that is no number. */
  readonly count: number | null;
  readonly onRun: (kind: RowKind) => void;
}

/** One item the user is in, and what can be done with it. */
export function RowLevelButtons({ level, count: many, onRun }: RowLevelButtonsProps) {
  const { language, t } = useRowsText();
  const { number, count } = level;
  const item = language === 'zh-CN' ? level.item.zh : level.item.en;
  const name = t('rows.level', { item, number: String(number), count: String(count) });
  const cannot = (kind: RowKind) =>
    (kind === 'moveUp' && number === 1) ||
    (kind === 'moveDown' && number === count) ||
    (isRepeated(kind) && many === null);
  const says = (kind: RowKind) => {
    if (isRepeated(kind) && many !== null && many > 1)
      return t(`rows.${kind}Many`, { count: String(many) });
    // The last one of its kind stays, empty.
    return t(kind === 'delete' && count === 1 ? 'rows.clear' : `rows.${kind}`);
  };
  return (
    <div className="rows__level" role="group" aria-label={name}>
      <p className="rows__name">{name}</p>
      <div className="rows__buttons">
        {kinds.map((kind) => (
          <Button
            key={kind}
            size="small"
            disabledFocusable={cannot(kind)}
            onClick={() => {
              onRun(kind);
            }}
          >
            {says(kind)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function isRepeated(kind: RowKind): kind is 'add' | 'duplicate' {
  return kind === 'add' || kind === 'duplicate';
}
