import { Button } from '@fluentui/react-components';
import { useCheckText } from './check-text';
import { Notice } from '../notice/notice';
import type { Checks } from './checks';
import type { FindingPlace } from './finding-place';
import { FixPreview } from './fix-preview';

interface FixAllProps {
  readonly places: readonly FindingPlace[];
  readonly checks: Checks;
  readonly onEnd: () => void;
}

/** Everything that would be written, before it is. */
export function FixAll({ places, checks, onEnd }: FixAllProps) {
  const { t } = useCheckText();
  const [first, ...others] = places;
  if (!first) return null;
  const count = String(places.length);
  return (
    <Notice kind="question" title={t('check.fixAllAsk', { count })} onEscape={onEnd}>
      <ul className="finding__all">
        {places.map(({ sheetId, form, finding }) => (
          <li key={`${sheetId} ${finding.at[0]} ${finding.words?.start ?? ''}`}>
            <b>{`${form.sheet}!${finding.at[0]}`}</b>
            <FixPreview finding={finding} unit={form.unit} />
          </li>
        ))}
      </ul>
      <div className="notice__actions">
        <Button
          autoFocus
          size="small"
          appearance="primary"
          onClick={() => {
            onEnd();
            void checks.fix([first, ...others]);
          }}
        >
          {t('check.fixAll', { count })}
        </Button>
        <Button size="small" onClick={onEnd}>
          {t('cancel')}
        </Button>
      </div>
    </Notice>
  );
}
