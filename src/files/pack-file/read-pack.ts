import * as z from 'zod';
import type { DataFault } from '../../domain/form/data-fault';
import type { Pack } from '../../domain/form/pack';
import { parseJson, type BrokenJson } from '../json/parse-json';
import { packFaults } from './pack-faults';
import { packSchema } from './pack-schema';
import { schemaFaults } from './schema-faults';

/** A fault and the line of the file it is in. */
export interface LineFault extends DataFault {
  readonly line: number;
}

export type PackReading =
  | { readonly kind: 'pack'; readonly pack: Pack }
  | BrokenJson
  | { readonly kind: 'faulty'; readonly faults: readonly LineFault[] };

/** Reads a pack from a JSON text: one that has the shape of a pack, whose forms can be drawn and that Excel takes. */
export function readPack(text: string): PackReading {
  const json = parseJson(text);
  if (json.kind === 'broken') return json;
  const { success, data, error } = packSchema.safeParse(json.value);
  const faults = success ? packFaults(data) : schemaFaults(error, json.value);
  if (success && faults.length === 0) return { kind: 'pack', pack: data };
  return {
    kind: 'faulty',
    faults: faults.map((fault) => ({ ...fault, line: json.lineOf(fault.path) })),
  };
}

/** The shape of a pack, as JSON Schema. */
export function packJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(packSchema);
}
