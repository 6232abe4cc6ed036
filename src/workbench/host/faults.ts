import { HostError } from '../protocol/host-error';
import { ActionType } from '../protocol/messages';
import type { BatchRequest } from '../protocol/messages';
import type { Fault, Switches } from './switches';

/**
 * Counts the batches down to the one that is to fail. Those by which the library lets go of ranges do not count: it
 * sends them unasked after `Excel.run`, and nobody hears of their failure.
 */
export function takeFault(request: BatchRequest, switches: Switches): Fault['moment'] | undefined {
  const { fault } = switches;
  if (!fault || isUntracking(request)) return undefined;
  if (fault.ofWriting && !setsSomething(request)) return undefined;
  if (fault.batch > 1) {
    switches.fault = { ...fault, batch: fault.batch - 1 };
    return undefined;
  }
  switches.fault = undefined;
  return fault.moment;
}

function isUntracking({ Actions }: BatchRequest): boolean {
  const methods = Actions.filter(({ ActionType: type }) => type !== ActionType.Instantiate);
  return methods.length > 0 && methods.every(({ Name }) => Name === '_RemoveReference');
}

function setsSomething({ Actions }: BatchRequest): boolean {
  return Actions.some(({ ActionType: type }) => type === ActionType.SetProperty);
}

export function brokenBatch(): HostError {
  return new HostError(
    'GeneralException',
    'The batch failed because the workbench was told to fail it',
  );
}
