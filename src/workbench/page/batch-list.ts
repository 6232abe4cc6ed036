import type { BatchEntry } from '../host/batch-log';
import { readable } from '../host/readable';
import type { Workbench } from '../host/workbench';
import { element } from './dom';

export interface BatchList {
  readonly list: HTMLElement;
  toggle(): void;
}

/** The batches the add-in sent, newest first, as the calls they were written as. */
export function batchList(workbench: Workbench): BatchList {
  const list = element('ol', {
    className: 'bar__batches',
    ariaLabel: '批次 Batches',
    hidden: true,
  });

  function refresh(): void {
    if (!list.hidden) list.replaceChildren(...workbench.log.entries.map(describe).reverse());
  }

  workbench.onChange(refresh);
  return {
    list,
    toggle() {
      list.hidden = !list.hidden;
      refresh();
    },
  };
}

function describe(entry: BatchEntry): HTMLElement {
  const { number, request, writes, requestBytes, responseBytes, milliseconds, error } = entry;
  const facts = `#${String(number)} ${writes ? '写 writes' : '读 reads'} ↑${String(requestBytes)} ↓${String(responseBytes)} B ${milliseconds.toFixed(1)} ms`;
  const calls = element('pre', {}, readable(request).join('\n'));
  const item = element('li', {}, facts, calls);
  if (error) item.append(element('span', { className: 'bar__error' }, error));
  return item;
}
