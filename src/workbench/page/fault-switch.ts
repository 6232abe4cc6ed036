import type { Fault } from '../host/switches';
import type { Workbench } from '../host/workbench';
import { choice } from './controls';

/** Which batch is to fail, and when; counts down with the batches, and is back at none when the fault has happened. */
export function faultSwitch({ switches, onChange }: Workbench): readonly HTMLElement[] {
  const batch = choice('故障 Fault: 第 #', batchNumbers, '1', set);
  const moment = choice('批 batch', moments, '', set);

  function set(): void {
    const chosen = moment.list.value;
    switches.fault = chosen
      ? { batch: Number(batch.list.value), moment: chosen as Fault['moment'] }
      : undefined;
  }

  onChange(() => {
    moment.list.value = switches.fault?.moment ?? '';
    if (switches.fault) batch.list.value = String(switches.fault.batch);
  });
  return [batch.label, moment.label];
}

const batchNumbers = ['1', '2', '3', '4', '5'].map((number) => [number, number] as const);

const moments = [
  ['', '正常 none'],
  ['before', '执行前失败 before'],
  ['middle', '执行一半失败 middle'],
  ['end', '最后一步失败 end'],
  ['after', '执行后失败 after'],
] as const;
