import type { TextRef } from './text-mark';

/** What was printed into a text at one time: of a whole text all sections, later those that were brought up to date. */
export interface BaseRecord {
  readonly text: TextRef;
  readonly revision: number;
  readonly sections: ReadonlyMap<string, readonly string[]>;
}

/** As notes hold it. */
export function printBaseRecord({ text, revision, sections }: BaseRecord): unknown {
  return { ...text, revision, sections: Object.fromEntries(sections) };
}

/** What can be understood of what notes hold: anyone can write into a file. */
export function readBaseRecords(content: unknown): readonly BaseRecord[] {
  return Array.isArray(content) ? content.flatMap((one) => recordOf(one) ?? []) : [];
}

function recordOf(content: unknown): BaseRecord | null {
  const fields = fieldsOf(content);
  const [kind, style] = [fields.get('kind'), fields.get('style')];
  const [instance, revision] = [fields.get('instance'), fields.get('revision')];
  if (kind !== 'narrative' && kind !== 'section') return null;
  if (typeof style !== 'string' || typeof instance !== 'number') return null;
  if (typeof revision !== 'number') return null;
  const sections = [...fieldsOf(fields.get('sections'))].flatMap(([part, lines]) =>
    isLines(lines) ? [[part, lines] as const] : [],
  );
  return { text: { kind, style, instance }, revision, sections: new Map(sections) };
}

function fieldsOf(content: unknown): ReadonlyMap<string, unknown> {
  return typeof content === 'object' && content !== null
    ? new Map(Object.entries(content))
    : new Map();
}

function isLines(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((line) => typeof line === 'string');
}
