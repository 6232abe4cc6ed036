import { Button, Input } from '@fluentui/react-components';
import { useId, useState, type SyntheticEvent } from 'react';
import { useCheckText } from './check-text';
import type { Checks } from './checks';
import type { FindingPlace } from './finding-place';

interface AcceptOfferProps {
  readonly place: FindingPlace;
  /** Why it was accepted once. */
  readonly before: string;
  readonly checks: Checks;
}

/** Long enough for a sentence or two, short enough for a report. */
const longestReason = 200;

/** Lets her say that a warning is right as it is; the reason is asked for first. */
export function AcceptOffer({ place, before, checks }: AcceptOfferProps) {
  const { t } = useCheckText();
  const [reason, setReason] = useState<string | null>(null);
  const field = useId();
  const [address] = place.finding.at;
  if (reason === null) {
    return (
      <Button
        size="small"
        appearance="subtle"
        className="finding__accept"
        aria-label={t('check.acceptOf', { address })}
        onClick={() => {
          setReason(before);
        }}
      >
        {t('check.accept')}
      </Button>
    );
  }
  const isEmpty = reason.trim() === '';
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    setReason(null);
    void checks.accept(place, reason);
  };
  return (
    <form className="finding__reason" onSubmit={onSubmit}>
      <label htmlFor={field}>{t('check.acceptReason')}</label>
      <Input
        id={field}
        autoFocus
        size="small"
        value={reason}
        maxLength={longestReason}
        onChange={(_, { value }) => {
          setReason(value);
        }}
        onKeyDown={({ key }) => {
          if (key === 'Escape') setReason(null);
        }}
      />
      <div className="finding__actions">
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isEmpty}>
          {t('check.accept')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setReason(null);
          }}
        >
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
