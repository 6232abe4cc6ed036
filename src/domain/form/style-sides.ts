/**
 * Lists side by side, which have nothing to do with each other but that they are printed so: others pair their lines in another
 * way, put them in another order, and leave out those that hold nothing.
 */
export interface StyleSides {
  /** How many columns each list has, from the left; its first is the names of its lines. */
  readonly columns: readonly [number, number, ...number[]];
  /** Names of lines that mean the same here; each list is one meaning. */
  readonly names: readonly (readonly string[])[];
}
