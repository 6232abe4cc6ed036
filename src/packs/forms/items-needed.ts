import type { NeededRule } from '../../domain/form/text-rule';

/** A form or an item that was begun has at least one item of these blocks, which belong beside the field. */
export function itemsNeeded(field: string, blocks: readonly string[], label: string): NeededRule {
  return { id: 'DOC-MANDATORY', kind: 'needed', field, blocks, label };
}
