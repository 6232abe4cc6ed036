export type Severity = 'error' | 'warning' | 'hint';

/** The worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'hint'];
