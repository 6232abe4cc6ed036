import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useCheckText } from './check-text';
import type { Checks } from './checks';
import type { FindingPlace } from './finding-place';
import { FixAll } from './fix-all';

interface FixAlikeProps {
  /** What can be mended at once, wherever it is. */
  readonly places: readonly FindingPlace[];
  readonly checks: Checks;
}

/** Mends all of one kind, after it showed what would be written. */
export function FixAlike({ places, checks }: FixAlikeProps) {
  const { t } = useCheckText();
  const [question, setQuestion] = useState<'none' | 'asked' | 'answered'>('none');
  if (places.length < 2) return null;
  return (
    <div className="finding__fix">
      {question === 'asked' ? (
        <FixAll
          places={places}
          checks={checks}
          onEnd={() => {
            setQuestion('answered');
          }}
        />
      ) : (
        <div className="finding__actions">
          <Button
            autoFocus={question === 'answered'}
            size="small"
            onClick={() => {
              setQuestion('asked');
            }}
          >
            {t('check.fixAlike', { count: String(places.length) })}
          </Button>
        </div>
      )}
    </div>
  );
}
