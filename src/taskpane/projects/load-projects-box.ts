import type * as ProjectsBox from './projects-box';

/** It comes when it is first opened, with the code that reads sheets. */
export function loadProjectsBox(): Promise<typeof ProjectsBox> {
  return import(/* webpackChunkName: "projects" */ './projects-box');
}
