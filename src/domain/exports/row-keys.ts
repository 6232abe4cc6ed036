import type { ExportRow } from './export-rows';
import { codeAttributes } from './export-words';

/** Whether anything says what an amount is for. */
export function hasKeys({ attributes }: Pick<ExportRow, 'attributes'>): boolean {
  return (
    attributes.projectName !== undefined ||
    codeAttributes.some((code) => code !== 'unitCode' && attributes[code] !== undefined)
  );
}
