/** What is said of a required cell that is empty. */
export const saysUnfilled = 'missing';
