/** The pack that holds for every place; a department of which nobody knows the place works with it. */
export const nationalId = 'national';
