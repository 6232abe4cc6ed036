import { useEffect } from 'react';
import { prepareInTurn, type Idle } from '../../app/insert/prepare-in-turn';
import type { InsertWork } from './insert-work';
import type { FormList } from './use-form-list';

/** Not every Safari has idle moments. */
const idleOfWindow = (): Idle =>
  'requestIdleCallback' in window
    ? {
        ask: (work) => window.requestIdleCallback(work, { timeout: 2000 }),
        cancel: (asked) => {
          window.cancelIdleCallback(asked);
        },
      }
    : {
        ask: (work) => setTimeout(work, 50) as unknown as number,
        cancel: (asked) => {
          clearTimeout(asked);
        },
      };

/** Draws the listed forms while nobody does anything, so that none is drawn on the way of a click. */
export function usePreparedForms(
  { prepare, unknownDepartment }: InsertWork,
  { set, profile }: FormList,
  isShown: boolean,
): void {
  // The list is made anew whenever the page is drawn.
  const listed = JSON.stringify([set, profile ?? unknownDepartment]);
  useEffect(() => {
    if (!isShown) return undefined;
    const [forms, department] = JSON.parse(listed) as [
      FormList['set'],
      Parameters<typeof prepare>[1],
    ];
    return prepareInTurn(
      forms,
      (form) => {
        prepare(form, department);
      },
      idleOfWindow(),
    );
  }, [listed, prepare, isShown]);
}
