/** Which item of which block, from the outermost block inwards; empty for the form itself. */
export type ScopePath = readonly ScopeStep[];

export interface ScopeStep {
  readonly block: string;
  readonly item: number;
}

/** Whether a scope is that of an item, or of one that stands in it. */
export function isInside(scope: ScopePath, around: ScopePath): boolean {
  return (
    scope === around ||
    around.every(
      ({ block, item }, depth) => scope[depth]?.block === block && scope[depth].item === item,
    )
  );
}
