import { areSimilarLabels, labelCore, labelKey } from './label-key';
import { anyUnit } from '../money/unit-words';

/** A label as it may stand on a sheet: its placeholders hold whatever the profile put there. */
export interface LabelPattern {
  readonly label: string;
  /** What it is compared by; null where the label has placeholders. */
  readonly key: string | null;
  readonly core: string;
  /** ——, - - and ...... stand in many rows: they say of none which it is. */
  readonly isTelling: boolean;
  readonly expression: RegExp | null;
}

export type LabelMatch = 'same' | 'similar' | 'different' | 'missing';

const placeholders: ReadonlyMap<string, string> = new Map([
  ['year', '[\\d_]*'],
  ['lastYear', '[\\d_]*'],
  ['unit', `(?<unit>${anyUnit})?`],
]);

export function labelPattern(label: string): LabelPattern {
  if (!/\{\w+\}/.test(label)) {
    const key = labelKey(label);
    return {
      label,
      key,
      core: labelCore(key),
      isTelling: /[\p{L}\p{N}]/u.test(key),
      expression: null,
    };
  }
  const source = label
    .split(/(\{\w+\})/)
    .map((part) =>
      /^\{\w+\}$/.test(part)
        ? (placeholders.get(part.slice(1, -1)) ?? '.*')
        : labelKey(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
  return {
    label,
    key: null,
    core: '',
    isTelling: true,
    expression: new RegExp(`^${source}$`, 'u'),
  };
}

/** Whether a label is nothing but placeholders: it says of no text that it is another. */
export function isOpenPattern({ label, expression }: LabelPattern): boolean {
  return expression !== null && !/[\p{L}\p{N}]/u.test(label.replace(/\{\w+\}/g, ''));
}

/** The unit of money that stands in a label in the place of its placeholder. */
export function unitInLabel({ expression }: LabelPattern, found: string): string | null {
  return expression?.exec(found)?.groups?.unit ?? null;
}

/** Whether a label is what stands in its place, given as key; nothing stands in an empty cell. */
export function isSameLabel({ key, expression }: LabelPattern, found: string | null): boolean {
  if (found === null) return false;
  return expression ? expression.test(found) : key === found;
}

/** Compares a label with what stands in its place, given as key and core; null for an empty cell. */
export function matchLabel(
  { key, core, expression }: LabelPattern,
  found: string | null,
  foundCore = found === null ? '' : labelCore(found),
): LabelMatch {
  if (found === null) return 'missing';
  if (expression) return expression.test(found) ? 'same' : 'different';
  if (key === found) return 'same';
  return areSimilarLabels(core, foundCore) ? 'similar' : 'different';
}
