import { useEffect, useRef } from 'react';
import { Notice } from '../notice/notice';
import { WriteFailure } from '../notice/write-failure';
import type { GatheringFault, GatheringState } from './gathered';
import { InsertedInPart } from './inserted-in-part';
import { NoYear } from './no-year';
import { useSubordinateText } from './subordinate-text';
import type { UnitGathering } from './unit-gathering';

interface GatheringTroubleProps {
  readonly gathering: UnitGathering;
  readonly state: GatheringState;
  readonly fault: GatheringFault;
  readonly onSettings: () => void;
}

/** What hindered it, in sight of whoever pressed the button. */
export function GatheringTrouble(props: GatheringTroubleProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [props.fault]);
  return (
    <div ref={place} className="subordinates__place">
      <Trouble {...props} />
    </div>
  );
}

/** Why it did not go on, and what to do. */
function Trouble({ gathering, state, fault, onSettings }: GatheringTroubleProps) {
  const { t } = useSubordinateText();
  const count = state.files.length;
  switch (fault.kind) {
    case 'noYear':
      return <NoYear onSettings={onSettings} />;
    case 'stopped':
      return <Notice kind="warning" title={t('subordinate.stopped', { count: String(count) })} />;
    case 'insertedInPart':
      return <InsertedInPart gathering={gathering} state={state} />;
    case 'failed':
      return <WriteFailure title={t('subordinate.failed')} {...fault} />;
    case 'changedSince':
      return (
        <Notice kind="warning" title={t('subordinate.changedSince', fault)}>
          <p>{t('subordinate.changedSinceHint')}</p>
        </Notice>
      );
    case 'paneFailed':
    case 'occupied':
    case 'notInserted':
      return (
        <Notice kind="warning" title={t(`subordinate.${fault.kind}`)}>
          <p>{t(`subordinate.${fault.kind}Hint`)}</p>
        </Notice>
      );
  }
}
