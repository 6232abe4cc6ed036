import { useEffect, useMemo } from 'react';
import type { NarrativeSource } from '../../app';
import { outlineSections } from '../../app/narrative/outline';
import { givenFacts } from '../../app/narrative/read-draft';
import {
  allErrors,
  sectionErrors,
  type DataError,
  type SectionErrors,
} from '../../app/check/text/section-errors';
import type { Checks } from '../check/checks';
import { useStore } from '../store/store';
import type { Narratives } from './narratives';
import type { NarrativeText } from './use-text';

/** What the check says of the figures of the text. */
export interface DataErrors {
  /** Unknown as long as the check runs, or could not. */
  readonly state: 'looking' | 'failed' | 'known';
  readonly bySection: SectionErrors;
  /** Each once. */
  readonly all: readonly DataError[];
  readonly show: (error: DataError) => void;
  readonly onCheck: () => void;
  /** Checks once more where it could not. */
  readonly onRetry: () => void;
}

/** The mistakes behind each section, told by the same check as on its own page and as live as there. */
export function useDataErrors(
  { outline, typed, local }: NarrativeText,
  { profile }: NarrativeSource,
  { checks, narratives }: { readonly checks: Checks; readonly narratives: Narratives },
  onCheck: () => void,
): DataErrors {
  const state = useStore(checks.state);
  useEffect(() => {
    void checks.follow();
  }, [checks]);
  return useMemo(() => {
    const sheets = state.kind === 'known' ? state.sheets : [];
    const bySection = sectionErrors(outlineSections(outline), {
      forms: sheets.flatMap(({ forms }) => forms),
      given: givenFacts(typed, local.printing.unit),
      profile,
    });
    return {
      state: state.kind === 'unknown' ? 'looking' : state.kind,
      bySection,
      all: allErrors(bySection),
      // What cannot be shown is told on this page, not on that of the check.
      show: ({ form, finding }) => void narratives.show(form.sheet, finding.at[0]),
      onCheck,
      onRetry: () => void checks.follow(),
    };
  }, [state, outline, typed, local, profile, checks, narratives, onCheck]);
}
