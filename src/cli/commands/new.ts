import type { Pack } from '../../domain/form/pack';
import type { Profile } from '../../domain/form/profile';
import { sheetNames } from '../../domain/grid/sheet-name';
import { planForm } from '../../domain/plan/plan-form';
import { writeWorkbook, type NamedPlan } from '../../files';
import { ruleWatch } from '../../packs/rules/rule-watch';
import type { Arguments } from '../arguments';
import { chosenForms, type ChosenForm } from '../chosen-forms';
import { problem } from '../command-problem';
import { unwritableProblem } from '../file-problem';
import { availablePacks, findPack } from '../find-forms';
import { formsOfProjects } from '../project-forms';
import { needed, profileOf } from '../profile-of';
import { readData } from '../read-data';
import type { Command } from './command';

/** Makes a workbook of new forms. */
export const newCommand: Command = {
  options: {
    pack: { takes: 'one' },
    'pack-file': { takes: 'several' },
    form: { takes: 'several' },
    style: { takes: 'several' },
    year: { takes: 'one' },
    unit: { takes: 'one' },
    code: { takes: 'one' },
    data: { takes: 'one' },
    projects: { takes: 'one' },
    output: { short: 'o', takes: 'one' },
    overwrite: { takes: 'nothing' },
  },
  async run(options, terminal) {
    const catalogue = await availablePacks(options.all('pack-file'), terminal);
    const pack = findPack(needed(options, 'pack', '模板包', 'the pack'), catalogue);
    const profile = profileOf(options);
    const output = outputOf(options);
    const dataPath = options.one('data');
    const data = dataPath === null ? null : await readData(dataPath, pack, terminal);
    const chosen = chosenForms(pack, options, data);
    const projects = options.one('projects');
    const forms = projects === null ? chosen : await formsOfProjects(chosen, projects, terminal);
    const title = `${profile.year ?? ''}年${profile.department ?? ''}`;
    const bytes = await writeWorkbook(namedPlans(pack, forms, profile), { title });
    await terminal
      .writeFile(output, bytes, options.has('overwrite') ? 'replace' : 'refuse')
      .catch((error: unknown) => unwritableProblem(output, error));
    terminal.print(
      `已写入 ${output}：${forms.length}张表单。\nWrote ${output}: ${forms.length} forms.`,
    );
    return 0;
  },
};

function namedPlans(pack: Pack, forms: readonly ChosenForm[], profile: Profile): NamedPlan[] {
  const names = sheetNames([]);
  return forms.map(({ form, style, values, known, sheetName }) => {
    const plan = planForm({
      packId: pack.id,
      form,
      styleId: style.id,
      profile,
      values: values ?? undefined,
      known,
      watch: ruleWatch,
    });
    return { name: names.give(sheetName ?? plan.sheetName), plan };
  });
}

function outputOf(options: Arguments): string {
  const output =
    options.one('output') ??
    problem(
      '缺少 -o（要写入的 .xlsx 文件）。',
      'The option -o (the .xlsx file to write) is missing.',
    );
  if (!/\.xlsx$/i.test(output)) {
    problem(
      `${output} 应以 .xlsx 结尾，Excel 才能打开。`,
      `${output} must end in .xlsx, or Excel does not open it.`,
    );
  }
  return output;
}
