import { HostError } from '../../protocol/host-error';
import type { Env } from '../env';

/** 保护工作簿: its sheets stay as they are. */
export interface StructureProtection {
  readonly password?: string;
  /** Of a file: what it keeps of its password. */
  readonly passwordHash?: string;
}

export const structureProtectionKey = 'workbook/protection';

export function structureProtection(env: Env): StructureProtection | undefined {
  return env.engine.sideData.get<StructureProtection>(structureProtectionKey);
}

/** Call before a sheet is added, deleted, renamed, moved, copied, hidden or shown. */
export function assertStructureOpen(env: Env): void {
  if (structureProtection(env)) {
    throw new HostError('AccessDenied', 'The structure of the workbook is protected');
  }
}
