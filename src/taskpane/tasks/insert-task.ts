/** What brings more into a workbook than an empty form; each has a page of its own below 插入. */
export type InsertTask = 'lastYear' | 'exports' | 'units';

export const insertTasks = ['lastYear', 'exports', 'units'] as const satisfies InsertTask[];

/** Where the focus goes when a task is opened. */
export const taskHeadingId = 'task-heading';

/** What each is called, on its button and above its page. */
export const taskNames = {
  lastYear: 'lastYear.offer',
  exports: 'exports.offer',
  units: 'subordinate.offer',
} as const satisfies Record<InsertTask, string>;
