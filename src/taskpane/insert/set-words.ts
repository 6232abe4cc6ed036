/** Forms of a pack, one of each, or some of them; one form, once for each project; forms that last year’s become, or those of the units together, or those that figures of an export go to. */
export type SetPurpose = 'set' | 'some' | 'projects' | 'lastYear' | 'units' | 'figures';

const ofThisYear = {
  busy: 'lastYear.busy',
  done: 'lastYear.done',
  stopped: 'lastYear.stopped',
  failed: 'lastYear.failed',
} as const;

/** What is said of a set, by what it is for. */
export const setWords = {
  set: { busy: 'set.busy', done: 'set.done', stopped: 'set.stopped', failed: 'set.failed' },
  some: {
    busy: 'set.busy',
    done: 'set.doneSome',
    stopped: 'set.stopped',
    failed: 'set.failed',
  },
  projects: {
    busy: 'projects.busy',
    done: 'projects.done',
    stopped: 'projects.stopped',
    failed: 'projects.failedAt',
  },
  lastYear: ofThisYear,
  figures: { ...ofThisYear, done: 'exports.sums' },
  units: { ...ofThisYear, done: 'subordinate.sums' },
} as const;

/** Their forms come with figures: nobody is asked to begin typing. */
export const purposesWithFigures: ReadonlySet<SetPurpose> = new Set(['units', 'figures']);
