import type { SectionState } from '../../app/narrative/outline';
import { InfoIcon, SuccessIcon, WarningIcon } from '../icons/icons';
import { useNarrativeText } from './narrative-text';

const icons = {
  missing: WarningIcon,
  ready: InfoIcon,
  filled: SuccessIcon,
  edited: SuccessIcon,
  outOfDate: WarningIcon,
  conflict: WarningIcon,
  deleted: InfoIcon,
} as const satisfies Record<SectionState, unknown>;

interface SectionStateMarkProps {
  readonly state: SectionState;
  readonly gaps: number;
  /** What stands on the sheet was edited, whatever it lacks. */
  readonly isEdited: boolean;
}

/** How far a section is, in words and not by colour alone. */
export function SectionStateMark({ state, gaps, isEdited }: SectionStateMarkProps) {
  const { t } = useNarrativeText();
  const Icon = icons[state];
  return (
    <span className={`narrative__state narrative__state--${state}`}>
      <Icon />
      {state === 'missing'
        ? t(isEdited ? 'narrative.missingEdited' : 'narrative.missing', { count: String(gaps) })
        : t(`narrative.${state}`)}
    </span>
  );
}
