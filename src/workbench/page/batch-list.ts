import type { BatchEntry } from '../host/batch-log';
import { readable } from '../host/readable';
import type { Workbench } from '../host/workbench';
import { element } from './dom';

/** The batches the add-in sent, newest first, as the calls they were written as. */
export function batchList(workbench: Workbench): HTMLElement {
  const list = element('ol', { className: 'bar__batches', ariaLabel: '批次 Batches' });
  workbench.onChange(() => {
    if (!list.hidden) list.replaceChildren(...workbench.log.entries.map(describe).reverse());
  });
  return list;
}

function describe(entry: BatchEntry): HTMLElement {
  const { number, request, writes, requestBytes, responseBytes, milliseconds, error } = entry;
  const facts = `#${String(number)} ${writes ? '写' : '读'} ↑${String(requestBytes)} ↓${String(responseBytes)} 字节 ${milliseconds.toFixed(1)} ms`;
  const calls = element('pre', {}, readable(request).join('\n'));
  const item = element('li', {}, facts, calls);
  if (error) item.append(element('span', { className: 'bar__error' }, error));
  return item;
}
