import { excelVersions } from '../host/requirements';
import type { ExcelVersionId } from '../host/requirements';
import type { Fault } from '../host/switches';
import type { Workbench } from '../host/workbench';
import { batchList } from './batch-list';
import { element } from './dom';

interface BarActions {
  /** What a running add-in was told at its start changes only with a new start, as in Excel. */
  readonly reloadPane: () => void;
}

/** The switches of the workbench, for tests and for the curious. */
export function switchBar(bar: HTMLElement, workbench: Workbench, actions: BarActions): void {
  const { switches } = workbench;
  const versions = Object.entries(excelVersions).map(([id, { title }]) => [id, title] as const);
  const counters = element('span', { className: 'bar__counters', ariaLive: 'off' });
  const batches = batchList(workbench);
  batches.hidden = true;

  const row = element(
    'div',
    { className: 'bar__row' },
    choice('Excel 版本', versions, switches.excelVersion, (id) => {
      switches.excelVersion = id as ExcelVersionId;
      actions.reloadPane();
    }),
    choice('往返延迟', delays, String(switches.roundTripDelay), (delay) => {
      switches.roundTripDelay = Number(delay);
    }),
    choice('故障', faults, '', (moment) => {
      switches.fault = moment ? { batch: 1, moment: moment as Fault['moment'] } : undefined;
    }),
    tick('断线', switches.connectionLost, (on) => (switches.connectionLost = on)),
    tick('只读', switches.readOnly, (on) => {
      switches.readOnly = on;
      actions.reloadPane();
    }),
    press(
      '合作者编辑',
      () => void workbench.coauthor.type('A1', `合作者 ${new Date().toLocaleTimeString()}`),
    ),
    press('批次', () => (batches.hidden = !batches.hidden)),
    counters,
    press('隐藏此栏', () => (bar.hidden = true)),
  );
  bar.append(row, batches);

  function refresh(): void {
    const { requests, bytes, actions: count } = workbench.log.totals;
    const kilobytes = (bytes / 1024).toFixed(1);
    counters.textContent = `请求 ${String(requests)} · ${kilobytes} KB · 动作 ${String(count)} · 可撤销 ${String(workbench.engine.undo.depth)} 步`;
  }
  workbench.onChange(refresh);
  refresh();
}

const delays = [
  ['0', '0 ms'],
  ['30', '30 ms'],
  ['100', '100 ms'],
] as const;

const faults = [
  ['', '无'],
  ['before', '下一批：执行之前'],
  ['middle', '下一批：执行到一半'],
  ['after', '下一批：执行之后'],
] as const;

function choice(
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  onChoose: (value: string) => void,
): HTMLElement {
  const list = element(
    'select',
    {},
    ...options.map(([value, text]) =>
      element('option', { value, selected: value === chosen }, text),
    ),
  );
  list.addEventListener('change', () => onChoose(list.value));
  return element('label', {}, label, list);
}

function tick(label: string, checked: boolean, onTick: (on: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox', checked });
  box.addEventListener('change', () => onTick(box.checked));
  return element('label', {}, box, label);
}

function press(label: string, onPress: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', onPress);
  return button;
}
