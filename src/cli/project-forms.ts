import { legalSheetName } from '../domain/grid/sheet-name';
import { pastedProjects } from '../domain/projects/pasted-projects';
import { projectLabels, valuesOfProject } from '../domain/projects/project';
import type { ChosenForm } from './chosen-forms';
import { problem } from './command-problem';
import { readText } from './read-text';
import type { Terminal } from './terminal/terminal';

/** Instead of a form that there is for each project, one for each project of the file; the others as they are. */
export async function formsOfProjects(
  forms: readonly ChosenForm[],
  path: string,
  terminal: Terminal,
): Promise<ChosenForm[]> {
  const text = await readText(path, terminal);
  const done = new Set<string>();
  const all = forms.flatMap((chosen) => {
    const { perProject, id } = chosen.form;
    if (!perProject) return [chosen];
    if (chosen.values !== null) return filledAlready(id);
    if (done.has(id)) return [];
    done.add(id);
    const read = pastedProjects(text, projectLabels(chosen.form, perProject));
    if (read.projects.length === 0) return noProjects(path);
    if (done.size === 1) sayWhatIsLeft(path, read.repeated, read.unusable, terminal);
    return read.projects.map((project) => ({
      ...chosen,
      known: valuesOfProject(project, perProject),
      sheetName: legalSheetName(project.name),
    }));
  });
  return done.size > 0 ? all : noProjectForm();
}

function sayWhatIsLeft(
  path: string,
  repeated: readonly string[],
  unusable: readonly string[],
  terminal: Terminal,
): void {
  if (repeated.length > 0) {
    terminal.complain(
      `${path}：重复的项目名称只建一张表：${repeated.join('、')}。\n` +
        `${path}: named more than once, made once: ${repeated.join(', ')}.`,
    );
  }
  if (unusable.length > 0) {
    terminal.complain(
      `${path}：这些行看不出项目名称，没有建表：${unusable.join('、')}。\n` +
        `${path}: no name of a project in these lines, left out: ${unusable.join(', ')}.`,
    );
  }
}

function filledAlready(id: string): never {
  return problem(
    `--data 已经写了表单 ${id}，不能再用 --projects 建。请只用其中一个。`,
    `The data file has the form ${id} already, so that --projects cannot make it; use one of the two.`,
  );
}

function noProjects(path: string): never {
  return problem(
    `${path} 里没有项目名称，应为每行一个。`,
    `There is no name of a project in ${path}; there should be one a line.`,
  );
}

function noProjectForm(): never {
  return problem(
    '选中的表单里没有按项目填写的表，不能用 --projects。',
    'None of the chosen forms is one for each project, so that --projects has no use.',
  );
}
