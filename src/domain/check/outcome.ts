/** How a rule ends. A check that did not run is never a pass. */
export type Outcome = 'pass' | 'fail' | 'notApplicable' | 'notEnoughData';
