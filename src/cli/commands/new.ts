import { writeWorkbook } from '../../files';
import { chosenForms } from '../chosen-forms';
import { availablePacks, findPack } from '../find-forms';
import { namedPlans } from '../../app/named-plans';
import { noteProfile } from '../../app/state/note-profile';
import { noProfile } from '../../app/no-profile';
import { outputOf, writeOutput } from '../output-workbook';
import { sayOutsideYears } from '../outside-years';
import { formsOfProjects } from '../project-forms';
import { loadPrompts } from '../../app/load-prompts';
import { languageOf } from '../language';
import { needed, profileOf, yearOf } from '../profile-of';
import { readData } from '../read-data';
import type { Command } from './command';
import { makingOptions } from './making-options';
import { counted } from '../counted';

/** Makes a workbook of new forms. */
export const newCommand: Command = {
  options: {
    ...makingOptions,
    form: { takes: 'several' },
    data: { takes: 'one' },
    projects: { takes: 'one' },
  },
  async run(options, terminal) {
    const catalogue = await availablePacks(options.all('pack-file'), terminal);
    const pack = findPack(needed(options, 'pack', '模板包', 'the pack'), catalogue);
    const profile = profileOf(options);
    const language = languageOf(options);
    const output = outputOf(options);
    const dataPath = options.one('data');
    const data = dataPath === null ? null : await readData(dataPath, pack, terminal);
    const chosen = chosenForms(pack, options, data, profile);
    const projects = options.one('projects');
    const forms = projects === null ? chosen : await formsOfProjects(chosen, projects, terminal);
    const title = `${profile.year ?? ''}年${profile.department ?? ''}`;
    const styles = Object.fromEntries(chosen.map(({ form, style }) => [form.id, style.id]));
    const notes = noteProfile(null, [], { ...noProfile, ...profile, packId: pack.id, styles });
    const bytes = await writeWorkbook(
      namedPlans(pack, forms, profile, await loadPrompts(language)),
      { title, notes },
    );
    await writeOutput(output, bytes, options, terminal);
    sayOutsideYears({ pack, forms, year: profile.year ?? yearOf(options), catalogue }, terminal);
    terminal.print(
      `已写入 ${output}：${forms.length}张表单。\nWrote ${output}: ${counted(forms.length, 'form')}.`,
    );
    return 0;
  },
};
