import type { Compiled } from './read-label';
import type { Statement } from './statement';

/** Of which funds a paragraph speaks, from one of its totals on to the next. */
export function createFundScope({ byId, ofSomeFunds }: Compiled) {
  /** The item whose funds they are, an empty text for one that has no name; null where it speaks of all. */
  let scope: string | null = null;

  return {
    note({ kind, list, item, label }: Statement): void {
      if (kind !== 'level' || list !== null) return;
      const words = byId.get(item ?? '');
      if (words?.isOfSomeFunds === true) scope = words.id;
      else if (!words && ofSomeFunds.test(label)) scope = '';
      else if (words?.isOfAllFunds === true && !words.partOf) scope = null;
    },
    /** Whether its name means what these funds pay of it, not what all do: 基本支出 behind 财政拨款收支. */
    isOutside(item: string | null): boolean {
      const { isOfAllFunds, partOf = [] } = byId.get(item ?? '') ?? {};
      return (
        scope !== null && isOfAllFunds === true && partOf.length > 0 && !partOf.includes(scope)
      );
    },
  };
}
