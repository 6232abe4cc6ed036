import { officeThemes } from '../host/office-themes';
import type { OfficeThemeId } from '../host/office-themes';
import { excelVersions } from '../host/requirements';
import type { ExcelVersionId } from '../host/requirements';
import type { Workbench } from '../host/workbench';
import { batchList } from './batch-list';
import { choice, press, tick } from './controls';
import { coauthorSwitch } from './coauthor-switch';
import { element } from './dom';
import { faultSwitch } from './fault-switch';
import { protectSwitch } from './protect-switch';

interface BarActions {
  readonly restartAddIn: () => void;
}

/** The switches of the workbench, for tests and for the curious; a click on its edge hides it. */
export function switchBar(bar: HTMLElement, workbench: Workbench, actions: BarActions): void {
  const { switches } = workbench;
  const batches = batchList(workbench);
  const counters = element('span', { className: 'bar__counters' });
  const editing = tick('正在编辑 Editing', (on) => (switches.cellEditMode = on));

  const row = element(
    'div',
    { className: 'bar__row' },
    choice('Excel 版本 Version', titled(excelVersions), switches.excelVersion, (id) => {
      switches.excelVersion = id as ExcelVersionId;
      actions.restartAddIn();
    }).label,
    choice('语言 Language', languages, switches.locale, (locale) => {
      switches.locale = locale as 'zh-CN' | 'en-US';
      actions.restartAddIn();
    }).label,
    choice('主题 Theme', titled(officeThemes), switches.theme, (theme) => {
      switches.theme = theme as OfficeThemeId;
      actions.restartAddIn();
    }).label,
    choice('延迟 Delay', delays, '0', (delay) => (switches.roundTripDelay = Number(delay))).label,
    ...faultSwitch(workbench),
    tick('断线 Offline', (on) => (switches.connectionLost = on)).label,
    tick('对加载项只读 Read-only to the add-in', (on) => {
      switches.readOnly = on;
      actions.restartAddIn();
    }).label,
    protectSwitch(workbench),
    editing.label,
    ...coauthorSwitch(workbench),
    press('批次 Batches', batches.toggle),
    counters,
  );
  const handle = press('工作台开关 Switches', () => {
    body.hidden = !body.hidden;
    handle.ariaExpanded = String(!body.hidden);
  });
  handle.className = 'bar__handle';
  handle.ariaExpanded = 'true';
  const body = element('div', {}, row, batches.list);
  bar.append(handle, body);

  function refresh(): void {
    const { requests, bytes, actions: count } = workbench.log.totals;
    const kilobytes = (bytes / 1024).toFixed(1);
    counters.textContent = `请求 Requests ${String(requests)} · ${kilobytes} KB · 动作 Actions ${String(count)} · 可撤消 Undo ${String(workbench.engine.undo.depth)}`;
    editing.box.checked = switches.cellEditMode;
  }
  workbench.onChange(refresh);
  refresh();
}

function titled(things: Readonly<Record<string, { readonly title: string }>>) {
  return Object.entries(things).map(([id, { title }]) => [id, title] as const);
}

const languages = [
  ['zh-CN', '中文'],
  ['en-US', 'English'],
] as const;

const delays = [
  ['0', '0 ms'],
  ['30', '30 ms'],
  ['100', '100 ms'],
] as const;
