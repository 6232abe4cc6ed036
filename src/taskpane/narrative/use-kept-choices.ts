import { useEffect, useState } from 'react';
import { useStore } from '../store/store';
import type { Narratives } from './narratives';
import type { NarrativeText } from './use-text';

export type KeepChoice = (name: string, value: string) => void;

/** Writes choices into the workbook by their names; one that is made while something else is written goes in after it. */
export function useKeptChoices(
  { typed, inWorkbook, draftKey }: NarrativeText,
  narratives: Narratives,
): KeepChoice {
  const isBusy = useStore(narratives.isBusy);
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  useEffect(() => {
    if (isBusy || waiting.length === 0) return;
    setWaiting([]);
    const own = waiting.filter((name) => (typed[name] ?? '') !== (inWorkbook[name] ?? ''));
    if (own.length === 0) return;
    const chosen = Object.fromEntries(own.map((name) => [name, typed[name] ?? '']));
    const all = { ...inWorkbook, ...chosen };
    void narratives.keep({ key: draftKey, typed: all, read: inWorkbook, own });
  }, [isBusy, waiting, typed, inWorkbook, draftKey, narratives]);
  return (name, value) => {
    narratives.drafts.type(draftKey, name, value, inWorkbook[name] ?? '');
    setWaiting((others) => [...others.filter((one) => one !== name), name]);
  };
}
