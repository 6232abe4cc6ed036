import type { Attribute, Attributes } from './export-words';
import type { AttributeCondition } from './figure-placement';

export function holds(condition: AttributeCondition, attributes: Attributes): boolean {
  return entriesOf(condition).every(([attribute, begins]) => {
    const value = attributes[attribute];
    return value !== undefined && begins.some((one) => value.startsWith(one));
  });
}

/** Nothing that is said speaks against it. */
export function mayHold(condition: AttributeCondition, attributes: Attributes): boolean {
  return entriesOf(condition).every(([attribute, begins]) => {
    const value = attributes[attribute];
    return value === undefined || begins.some((one) => value.startsWith(one));
  });
}

type Conditions = readonly (readonly [Attribute, readonly string[]])[];

/** Conditions are data that stays, and are asked for each row and each field. */
const conditions = new WeakMap<AttributeCondition, Conditions>();

function entriesOf(condition: AttributeCondition): Conditions {
  const known = conditions.get(condition);
  if (known) return known;
  const made = Object.entries(condition) as [Attribute, readonly string[]][];
  conditions.set(condition, made);
  return made;
}
