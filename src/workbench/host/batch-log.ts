import type { BatchRequest } from '../protocol/messages';

export interface BatchEntry {
  readonly number: number;
  readonly request: BatchRequest;
  readonly writes: boolean;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
  readonly error: string | undefined;
}

export interface BatchTotals {
  readonly requests: number;
  readonly writingRequests: number;
  readonly bytes: number;
  readonly actions: number;
}

/** What the add-in asked of Excel, newest last; the counters go on when old entries are dropped. */
export interface BatchLog {
  add(entry: Omit<BatchEntry, 'number'>): void;
  readonly entries: readonly BatchEntry[];
  readonly totals: BatchTotals;
  clear(): void;
}

const kept = 200;

export function batchLog(onChange: () => void): BatchLog {
  let entries: BatchEntry[] = [];
  let totals = noBatches;
  return {
    add(entry) {
      totals = {
        requests: totals.requests + 1,
        writingRequests: totals.writingRequests + (entry.writes ? 1 : 0),
        bytes: totals.bytes + entry.requestBytes + entry.responseBytes,
        actions: totals.actions + entry.request.Actions.length,
      };
      entries = [...entries.slice(1 - kept), { ...entry, number: totals.requests }];
      onChange();
    },
    clear() {
      entries = [];
      totals = noBatches;
      onChange();
    },
    get entries() {
      return entries;
    },
    get totals() {
      return totals;
    },
  };
}

const noBatches: BatchTotals = { requests: 0, writingRequests: 0, bytes: 0, actions: 0 };
