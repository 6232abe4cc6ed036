export interface Lettering {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
}

export interface Typography {
  readonly heading: Lettering;
  readonly lines: Lettering;
  readonly header: Lettering;
  readonly cells: Lettering;
  readonly notes: Lettering;
}
