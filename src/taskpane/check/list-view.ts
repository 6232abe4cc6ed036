import { useCallback, useState } from 'react';
import type { Severity } from '../../domain/form/severity';

/** So many forms are shown at first: nobody reads more at once. */
export const manyForms = 30;

/** What the list of findings shows, and which finding it is to lead to as soon as it shows it. */
export interface ListView {
  /** Null for all. */
  readonly severity: Severity | null;
  readonly query: string;
  /** So many forms are shown. */
  readonly most: number;
  /** The severity of the finding that gets the focus; null: none does. */
  readonly goal: Severity | null;
}

export interface ListViewState {
  readonly view: ListView;
  readonly change: (part: Partial<ListView>) => void;
}

export function useListView(): ListViewState {
  const [view, setView] = useState<ListView>({
    severity: null,
    query: '',
    most: manyForms,
    goal: null,
  });
  const change = useCallback((part: Partial<ListView>) => {
    setView((before) => ({ ...before, ...part }));
  }, []);
  return { view, change };
}

/** Shows the first finding of the severity, whatever hid it. */
export function leadTo(goal: Severity): Partial<ListView> {
  return { severity: null, query: '', goal };
}
