import { HostError } from '../protocol/host-error';
import type { Fault, Switches } from './switches';

/** Counts the batches down to the one that is to fail. */
export function takeFault(switches: Switches): Fault['moment'] | undefined {
  const { fault } = switches;
  if (!fault) return undefined;
  if (fault.batch > 1) {
    switches.fault = { ...fault, batch: fault.batch - 1 };
    return undefined;
  }
  switches.fault = undefined;
  return fault.moment;
}

export function brokenBatch(): HostError {
  return new HostError(
    'GeneralException',
    'The batch failed because the workbench was told to fail it',
  );
}
