import { consolidateUnits } from '../../app/consolidate/consolidate-units';
import type { Consolidated } from '../../app/consolidate/consolidated-form';
import { placeSheetName } from '../../app/consolidate/form-at-place';
import { noteProfile } from '../../app/state/note-profile';
import { ownValues } from '../../domain/consolidate/own-fields';
import type { Pack } from '../../domain/form/pack';
import type { Profile } from '../../domain/form/profile';
import { noProfile } from '../../app/no-profile';
import { legalSheetName } from '../../domain/grid/sheet-name';
import { writeWorkbook } from '../../files';
import type { Arguments } from '../arguments';
import { disclosure, namedFiles } from '../batch/named-files';
import { askedPack } from '../asked-pack';
import { chosenStyles } from '../chosen-forms';
import { problem } from '../command-problem';
import {
  consolidationFacts,
  consolidationText,
  whatToLookAt,
} from '../consolidate/consolidation-report';
import { readUnitFiles } from '../consolidate/read-unit-files';
import { listedUnits } from '../consolidate/units-list';
import { languageOf } from '../language';
import { namedPlans } from '../../app/named-plans';
import { outputOf, writeOutput } from '../output-workbook';
import { profileOf } from '../profile-of';
import { refuseToReplace } from '../refuse-to-replace';
import type { Terminal } from '../terminal/terminal';
import type { Command } from './command';
import { makingOptions } from './making-options';

/** Makes the workbook of a department of those of its units. Ends with 1 where something has to be looked at. */
export const consolidateCommand: Command = {
  options: {
    ...makingOptions,
    units: { takes: 'one' },
    json: { takes: 'nothing' },
  },
  async run(options, terminal) {
    const language = languageOf(options);
    const { pack, catalogue } = await askedPack(options, terminal);
    const profile = profileOf(options);
    const output = outputOf(options);
    const listed = options.one('units');
    const expected = listed === null ? null : await listedUnits(listed, terminal, language);
    const paths = await filesOf(options, output, terminal);
    const { files, unreadable } = await readUnitFiles(paths, catalogue, terminal);
    const styles = chosenStyles(options.all('style'), pack.forms, pack);
    const consolidated = consolidateUnits({
      ...{ files, unreadable, pack, year: profile.year ?? 0 },
      ...{ department: profile.department ?? '', expected },
      styles: Object.fromEntries([...styles].map(([form, { id }]) => [form.id, id])),
      level: profile.level,
    });
    if (consolidated.taken === 0) {
      const all = whatToLookAt({ issues: consolidated.issues, unreadable });
      return problem(
        ['没有可以汇总的文件。', ...all.map(({ zh }) => zh)].join('\n'),
        ['There is nothing to consolidate.', ...all.map(({ en }) => en)].join('\n'),
      );
    }
    const bytes = await consolidatedWorkbook(pack, consolidated, profile);
    await writeOutput(output, bytes, options, terminal);
    const report = { output, consolidated, unreadable };
    terminal.print(
      options.has('json')
        ? JSON.stringify(consolidationFacts(report), null, 2)
        : consolidationText(report, language),
    );
    if (unreadable.length > 0) return 2;
    return consolidated.issues.length > 0 ? 1 : 0;
  },
};

async function filesOf(
  options: Arguments,
  output: string,
  terminal: Terminal,
): Promise<readonly string[]> {
  const { words } = options;
  if (words.length === 0)
    return problem(
      '请给出各单位的 .xlsx、.docx 或 .txt 文件，装着它们的 .zip，或者放着它们的文件夹。',
      'Name the .xlsx, .docx or .txt files of the units, a .zip with them, or a folder with them.',
    );
  // Units hand their files in packed, too.
  const paths = await namedFiles(
    words,
    terminal,
    languageOf(options),
    (file) => disclosure.test(file) || /\.zip$/i.test(file),
  );
  refuseToReplace([output], paths);
  return paths;
}

function consolidatedWorkbook(
  pack: Pack,
  { forms }: Consolidated,
  profile: Profile,
): Promise<Uint8Array> {
  const chosen = forms.map(({ project, from, values, ...form }) => ({
    ...form,
    values: values && { ...ownValues(form.style, profile), ...values },
    ...(project === null ? {} : { sheetName: legalSheetName(project) }),
    ...(project === null && from ? { sheetName: placeSheetName(from) } : {}),
  }));
  return writeWorkbook(namedPlans(pack, chosen, profile), {
    title: `${profile.year ?? ''}年${profile.department ?? ''}`,
    notes: noteProfile(null, [], { ...noProfile, ...profile, packId: pack.id }),
  });
}
