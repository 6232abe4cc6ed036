import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { CheckedFinding } from '../../app';
import { percentText } from '../../domain/value/number-text';
import { useCheckText, type CheckTranslate } from './check-text';
import type { Checks } from './checks';
import { FixAll } from './fix-all';
import { kindOf, type FixKinds } from './fix-kinds';
import { FixPreview } from './fix-preview';
import type { FormMistakes } from './form-mistakes';

interface FixOfferProps {
  readonly finding: CheckedFinding;
  readonly place: FormMistakes;
  readonly kinds: FixKinds;
  readonly checks: Checks;
  /** What else can be done about the finding. */
  readonly children?: ReactNode;
}

/** What stands there and what would, and the buttons that write it: here, or wherever the same is wrong. */
export function FixOffer({ finding, place, kinds, checks, children }: FixOfferProps) {
  const { t } = useCheckText();
  const [question, setQuestion] = useState<'none' | 'asked' | 'answered'>('none');
  const { fix, at } = finding;
  if (!fix) return <div className="finding__actions finding__fix">{children}</div>;
  if (place.isProtected) {
    return (
      <div className="finding__fix">
        <p className="finding__preview">{t('check.protected')}</p>
        {children}
      </div>
    );
  }
  const alike = kinds.get(kindOf(finding)) ?? [];
  return (
    <div className="finding__fix">
      <FixPreview finding={finding} unit={place.form.unit} />
      {question === 'asked' ? (
        <FixAll
          places={alike}
          checks={checks}
          onEnd={() => {
            setQuestion('answered');
          }}
        />
      ) : (
        <div className="finding__actions">
          <Button
            size="small"
            aria-label={t('check.fixOf', { address: at[0], fix: fixWords(fix, t) })}
            onClick={() => void checks.fix([{ ...place, finding }])}
          >
            {t('check.fix')}
          </Button>
          {alike.length > 1 && (
            <Button
              autoFocus={question === 'answered'}
              size="small"
              appearance="subtle"
              onClick={() => {
                setQuestion('asked');
              }}
            >
              {t('check.fixAlike', { count: String(alike.length) })}
            </Button>
          )}
          {children}
        </div>
      )}
    </div>
  );
}

function fixWords(fix: NonNullable<CheckedFinding['fix']>, t: CheckTranslate): string {
  const { value, isShare = false, isFormula = false } = fix;
  if (isFormula) return t('check.fixFormula', { formula: String(value) });
  return t('check.fixValue', { value: isShare ? percentText(Number(value)) : String(value) });
}
