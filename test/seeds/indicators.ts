import type { FormValues } from '../../src/domain/form/form-values';

/** Name, description and value of the indicators of F03, by their second level; one basis for all. */
export function indicators(
  basis: string,
  byKind: Readonly<Record<string, readonly (readonly [string, string, string])[]>>,
): FormValues {
  return Object.fromEntries(
    Object.entries(byKind).map(([kind, rows]) => [
      kind,
      rows.map(([indicator, description, value]) => ({ indicator, description, value, basis })),
    ]),
  );
}
