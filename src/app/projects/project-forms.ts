import { keyOf } from '../../domain/feed/feed-source';
import { legalSheetName, sheetNames } from '../../domain/grid/sheet-name';
import { pastedProjects, withProjects } from '../../domain/projects/pasted-projects';
import { projectLabels, valuesOfProject, type Project } from '../../domain/projects/project';
import type { PackedForm } from '../catalogue';
import type { WantedForm } from '../insert/insert-set';
import { chooseProjectForm } from './choose-project-form';
import type { ProjectsHere } from './projects-here';

/** The form of one project: a form of a set. */
export interface ProjectForm extends WantedForm {
  readonly packId: string;
  readonly project: string;
  readonly sheetName: string;
}

/** What would become of the projects that a text names. Every line of it that is not blank is said in one of these, or a heading. */
export interface ProjectForms {
  readonly forms: readonly ProjectForm[];
  /** Projects that have a form already, with its sheet. */
  readonly known: readonly { readonly project: string; readonly sheet: string }[];
  readonly repeated: readonly string[];
  readonly unusable: readonly string[];
}

export interface ProjectsRequest extends PackedForm {
  readonly styleId?: string | undefined;
  readonly text: string;
  /** Whether projects that have a form get another one. */
  readonly again: boolean;
}

export function planProjectForms(
  { packId, formId, styleId, text, again }: ProjectsRequest,
  here: Pick<ProjectsHere, 'known' | 'sheets'>,
): ProjectForms {
  const { form, fields } = chooseProjectForm({ packId, formId });
  const { projects, repeated, unusable } = pastedProjects(text, projectLabels(form, fields));
  const names = sheetNames(here.sheets);
  const sheetOf = ({ name }: Project) => here.known.get(keyOf(name) ?? '');
  return {
    repeated,
    unusable,
    known: projects.flatMap((project) => {
      const sheet = sheetOf(project);
      return sheet === undefined ? [] : [{ project: project.name, sheet }];
    }),
    forms: projects
      .filter((project) => again || sheetOf(project) === undefined)
      .map((project) => ({
        packId,
        formId,
        styleId,
        project: project.name,
        sheetName: names.give(legalSheetName(project.name)),
        known: valuesOfProject(project, fields),
      })),
  };
}

/** The text with the projects of a list before it that it does not name yet. */
export function addListed(text: string, projects: readonly Project[], wanted: PackedForm): string {
  const { form, fields } = chooseProjectForm(wanted);
  return withProjects(text, projects, projectLabels(form, fields));
}
