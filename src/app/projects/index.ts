export { addListed, planProjectForms } from './project-forms';
export { projectsHere } from './projects-here';
