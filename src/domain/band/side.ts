/** On which side of a number a band lies, with it or without it. */
export type Side = 'from' | 'upTo' | 'above' | 'below';
