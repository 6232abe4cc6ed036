import type { Catalogue } from './message-keys';

/** What the pane says where each project gets a form. */
export const enUsOfProjects = {
  'projects.offer': 'One for each project…',
  'projects.offerOf': 'One for each project: {form}',
  'projects.opening': 'Looking which projects the workbook has…',
  'projects.failed': 'Could not look which projects the workbook has',
  'projects.heading': 'One for each project: {form}',
  'projects.names': 'Names of projects, one a line',
  'projects.namesHint':
    'You can copy a column from Excel and paste it here. Codes that are copied along are filled in, too; other columns are not used.',
  'projects.fromList': 'Take from “{sheet}” (projects: {count})',
  'projects.none': 'Nothing to insert yet.',
  'projects.count': 'Sheets to insert: {count}',
  'projects.sheets': 'Sheets to insert',
  'projects.more': 'and {count} more',
  'projects.repeated': 'Named more than once, inserted once ({count}): {projects}',
  'projects.unusable': 'Left out, no name of a project in the line ({count}): {lines}',
  'projects.known': 'Left out, they have a form already ({count}): {projects}',
  'projects.again': 'Insert another one for projects that have one',
  'projects.begin': 'Insert {count}',
  'projects.busy': 'Inserting a form for each project',
  'projects.done': 'Forms of projects inserted: {count}',
  'projects.stopped': 'Stopped: not all projects have a form',
  'projects.failedAt': 'Failed at “{form}”: not all projects have a form',
  'projects.feed': 'When their amounts are filled in, lists can take them from these forms:',
  'projects.toList': 'Go to “{sheet}”',
} satisfies Partial<Catalogue>;
