/** Forms of a pack, one of each; or one form, once for each project. */
export type SetPurpose = 'set' | 'projects';

/** What is said of a set, by what it is for. */
export const setWords = {
  set: { busy: 'set.busy', done: 'set.done', stopped: 'set.stopped', failed: 'set.failed' },
  projects: {
    busy: 'projects.busy',
    done: 'projects.done',
    stopped: 'projects.stopped',
    failed: 'projects.failedAt',
  },
} as const;
