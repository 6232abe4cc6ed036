import { useEffect, useRef } from 'react';
import { outlineSections } from '../../app/narrative/outline';
import type { SectionOnSheet } from '../../app/narrative/section-on-sheet';
import { useStore } from '../store/store';
import type { Narratives } from './narratives';
import { isOutOfDate, refreshRequest } from './refresh-request';
import type { NarrativeText } from './use-text';

/** So that a word typed letter by letter is one step. */
const patience = 1_000;

/** Nobody wrote a word into it, so that none can be in the way. */
function canFollow(place: SectionOnSheet): boolean {
  return isOutOfDate(place) && !place.isEdited;
}

/**
 * Has sections follow the figures by themselves. What was written once is not written again: after Ctrl+Z the user's step back would
 * be undone at once.
 */
export function useFollowingText(
  text: NarrativeText,
  narratives: Narratives,
  isWanted: boolean,
): void {
  const isBusy = useStore(narratives.isBusy);
  const written = useRef<string>(null);
  useEffect(() => {
    if (!isWanted || isBusy) return undefined;
    const following = outlineSections(text.outline).filter(({ places }) => places.some(canFollow));
    const words = JSON.stringify(following.map(({ section, lines }) => [section.id, lines]));
    if (following.length === 0 || words === written.current) return undefined;
    const timer = setTimeout(() => {
      written.current = words;
      void narratives.refresh(refreshRequest(text, { isWanted: canFollow }));
    }, patience);
    return () => {
      clearTimeout(timer);
    };
  }, [text, narratives, isWanted, isBusy]);
}
