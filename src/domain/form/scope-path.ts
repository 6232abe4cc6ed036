/** Which item of which block, from the outermost block inwards; empty for the form itself. */
export type ScopePath = readonly ScopeStep[];

export interface ScopeStep {
  readonly block: string;
  readonly item: number;
}
