/** What stands where a thing costs its user nothing, because it is not his: there is none of his own. */
export const costsNothing: ReadonlySet<string> = new Set(['租用']);
