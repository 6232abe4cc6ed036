/** The array type of Windows scripting, which is what the library unpacks. */
export interface SafeArray {
  toArray(): readonly unknown[];
  getItem(index: number): unknown;
  dimensions(): number;
}

export function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items, getItem: (index) => items[index], dimensions: () => 1 };
}

export function nestedSafeArray(items: readonly unknown[]): SafeArray {
  return safeArray(items.map((item) => (Array.isArray(item) ? nestedSafeArray(item) : item)));
}
