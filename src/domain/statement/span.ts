/** Words of a text, counted in UTF-16 units from its start. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
