/** Objects inside plain ones (a Range as the source of a validation list) travel as `{"_ObjectPathId": n}`. */
export async function withNestedObjects(
  value: unknown,
  resolve: (pathId: number) => Promise<unknown>,
): Promise<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const pathId = '_ObjectPathId' in value ? value._ObjectPathId : undefined;
  if (typeof pathId === 'number') return resolve(pathId);
  const entries: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    entries.push([key, await withNestedObjects(item, resolve)]);
  }
  return Object.fromEntries(entries);
}
