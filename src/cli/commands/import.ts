import { bringInLastYear } from '../../app/last-year/bring-in-last-year';
import { holdsNothing } from '../../app/last-year/holds-nothing';
import { noteLastYear } from '../../app/last-year/note-last-year';
import { noteProfile } from '../../app/state/note-profile';
import { chosenStyle } from '../../domain/form/chosen-style';
import type { Pack } from '../../domain/form/pack';
import type { Profile } from '../../domain/form/profile';
import { noProfile } from '../../app/no-profile';
import { legalSheetName } from '../../domain/grid/sheet-name';
import type { BroughtIn } from '../../domain/last-year/brought-in';
import { lastYearInFile, writeWorkbook } from '../../files';
import type { Arguments } from '../arguments';
import { chosenStyles, type ChosenForm } from '../chosen-forms';
import { problem } from '../command-problem';
import { availablePacks, findPack } from '../find-forms';
import { formFileOf } from '../form-file-of';
import { importFacts, importText } from '../import-report';
import { languageOf } from '../language';
import { namedPlans } from '../../app/named-plans';
import { outputOf, writeOutput } from '../output-workbook';
import { needed, profileOf } from '../profile-of';
import { refuseToReplace } from '../refuse-to-replace';
import type { Command } from './command';
import { makingOptions } from './making-options';

/** Makes this year's workbook of what last year's file says. */
export const importCommand: Command = {
  options: {
    ...makingOptions,
    json: { takes: 'nothing' },
  },
  async run(options, terminal) {
    const path = fileOf(options);
    const language = languageOf(options);
    const catalogue = await availablePacks(options.all('pack-file'), terminal);
    const pack = findPack(needed(options, 'pack', '模板包', 'the pack'), catalogue);
    const profile = profileOf(options);
    const output = outputOf(options);
    refuseToReplace([output], [path]);
    const styles = chosenStyles(options.all('style'), pack.forms, pack);
    const source = lastYearInFile(await formFileOf(path, terminal), catalogue);
    const year = profile.year ?? 0;
    const brought = bringInLastYear({
      ...{ source, pack, year },
      styles: Object.fromEntries([...styles].map(([form, { id }]) => [form.id, id])),
      level: profile.level,
    });
    if (holdsNothing(source, brought)) {
      return problem(
        `${path} 里没有认出表单，也没有预算公开的文字。请确认选的是去年的预算公开文件。`,
        `Neither a form nor the text of a disclosure was recognised in ${path}; please make sure that it is last year’s.`,
      );
    }
    const forms = formsOf(pack, brought, (form) =>
      chosenStyle(form, styles.get(form)?.id, profile.level),
    );
    const bytes = await writeWorkbook(namedPlans(pack, forms, profile), {
      title: `${year}年${profile.department ?? ''}`,
      notes: notesOf(pack, brought, profile),
    });
    await writeOutput(output, bytes, options, terminal);
    terminal.print(
      options.has('json')
        ? JSON.stringify(importFacts(path, output, brought), null, 2)
        : importText(
            { path, output, brought, forms: forms.length, year, department: profile.department },
            language,
          ),
    );
    return 0;
  },
};

function fileOf({ words: [path, second] }: Arguments): string {
  if (path !== undefined && second === undefined) return path;
  return problem(
    '请给出去年的一个 .xlsx、.docx 或 .txt 文件。',
    'Name one .xlsx, .docx or .txt file of last year.',
  );
}

/** All forms of the pack: those that came in as they did, the others empty. */
function formsOf(
  pack: Pack,
  { forms }: BroughtIn,
  styleFor: (form: ChosenForm['form']) => ChosenForm['style'],
): ChosenForm[] {
  return pack.forms.flatMap((form): ChosenForm[] => {
    const own = forms.filter((one) => one.form === form);
    if (own.length === 0) return [{ form, style: styleFor(form), values: null }];
    return own.map(({ style, values, project }) => ({
      ...{ form, style, values: null, known: values },
      ...(project === null ? {} : { sheetName: legalSheetName(project) }),
    }));
  });
}

/** The department, last year's figures and what it wrote: the add-in finds them in the workbook. */
function notesOf(pack: Pack, brought: BroughtIn, profile: Profile): string {
  const styles = Object.fromEntries(brought.forms.map(({ form, style }) => [form.id, style.id]));
  const noted = noteProfile(null, [], { ...noProfile, ...profile, packId: pack.id, styles });
  const inColumns = brought.facts.filter(({ column }) => column !== null);
  const placed = new Set(inColumns.map(({ name }) => name));
  return noteLastYear(noted, { brought, profile, placed, replaced: new Set() });
}
