/** Rules of how something is written, whatever it says: they do not speak of words that a form prints. */
export const rulesOfWriting: ReadonlySet<string> = new Set(['TX-HALFWIDTH', 'TX-SPACE']);
