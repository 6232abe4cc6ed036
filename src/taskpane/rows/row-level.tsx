import { Button } from '@fluentui/react-components';
import type { RowKind, RowLevel } from '../../app';
import { useInterfaceText } from '../messages/interface-text';

const kinds: readonly RowKind[] = ['add', 'duplicate', 'moveUp', 'moveDown', 'delete'];

interface RowLevelButtonsProps {
  readonly level: RowLevel;
  readonly onRun: (kind: RowKind) => void;
}

/** One item the user is in, and what can be done with it. */
export function RowLevelButtons({ level, onRun }: RowLevelButtonsProps) {
  const { language, t } = useInterfaceText();
  const { number, count } = level;
  const item = language === 'zh-CN' ? level.item.zh : level.item.en;
  const name = t('rows.level', { item, number: String(number), count: String(count) });
  const cannot = (kind: RowKind) =>
    (kind === 'moveUp' && number === 1) || (kind === 'moveDown' && number === count);
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
            {t(`rows.${kind}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
