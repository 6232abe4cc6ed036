/** A code and a name of it, with the first and the last budget year of the name: since 2018 and until further notice where none are said. */
export type CodeName = readonly [code: string, name: string, from?: number, to?: number];
