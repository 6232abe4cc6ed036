import type { ComparedForm, FigureChoice } from '../../app/exports/compare-figures';
import {
  formOf,
  formsByHand,
  proposeFigures,
  takenByItself,
  type FormProposal,
} from '../../app/exports/propose-figures';
import { wholeTable } from '../../app/exports/table-source';
import { valuesWithFigures } from '../../app/exports/values-with-figures';
import { isWhole } from '../../app/exports/whole-export';
import { isAsked } from '../../app/proposals/proposal';
import { noteProfile } from '../../app/state/note-profile';
import { profileIn } from '../../app/state/profile-notes';
import type { Catalogue } from '../../app/catalogue';
import { chosenStyle } from '../../domain/form/chosen-style';
import { styleOf } from '../../domain/form/form-definition';
import type { Pack } from '../../domain/form/pack';
import type { DepartmentProfile, Profile } from '../../domain/form/profile';
import { noProfile } from '../../app/no-profile';
import { formsInFile, writeWorkbook, type FormInFile } from '../../files';
import type { ExportReading, ExportTable, LeftRow } from '../../domain/exports/budget-export';
import { countedEntries, rowsInDoubt } from '../../domain/exports/counted-entries';
import { exportsInFile } from '../../files/exports/exports-in-file';
import { openedExport } from '../../files/exports/opened-export';
import type { Arguments } from '../arguments';
import { askedPack } from '../asked-pack';
import { chosenStyles, type ChosenForm } from '../chosen-forms';
import { problem } from '../command-problem';
import { figuresFacts } from '../figures/figures-facts';
import { figuresText, type FiguresReport } from '../figures/figures-report';
import {
  isNothingLeft,
  leftOfWorkbook,
  nothingLeft,
  type LeftOfWorkbook,
} from '../figures/left-of-workbook';
import { namedExports, refuseUnknownColumns, unreadExport } from '../figures/named-exports';
import { unreadableProblem } from '../file-problem';
import { formFileOf } from '../form-file-of';
import { languageOf } from '../language';
import { namedPlans } from '../../app/named-plans';
import { outputOf, writeOutput } from '../output-workbook';
import { profileOf } from '../profile-of';
import { refuseToReplace } from '../refuse-to-replace';
import type { Terminal } from '../terminal/terminal';
import type { Command } from './command';
import { makingOptions } from './making-options';

/** Fills forms with what a budget system gave out. Without -o it says what would go where. Ends with 1 where something is to be looked at. */
export const figuresCommand: Command = {
  options: {
    ...makingOptions,
    into: { takes: 'one' },
    money: { takes: 'one' },
    column: { takes: 'several' },
    sheet: { takes: 'several' },
    count: { takes: 'several' },
    round: { takes: 'nothing' },
    replace: { takes: 'nothing' },
    json: { takes: 'nothing' },
  },
  async run(options, terminal) {
    const language = languageOf(options);
    const { pack, catalogue } = await askedPack(options, terminal);
    const profile = profileOf(options);
    const paths = namedExports(options);
    const into = options.one('into');
    const output = options.one('output') === null ? null : outputOf(options);
    refuseToReplace([output], [...paths, into]);
    const tables = await exportTables(paths, terminal);
    const opened = openedExport(tables);
    const answers = {
      ...{ unit: moneyOf(options), amounts: options.all('column') },
      sheets: namedSheets(options, tables, () => opened.names({ packId: pack.id, profile })),
    };
    const outcome = opened.read({ packId: pack.id, profile, answers });
    if (outcome.kind !== 'read') return unreadExport(paths.join('、'), outcome);
    refuseUnknownColumns(answers.amounts, tables, outcome.readings);
    const workbook = into === null ? null : await workbookAt(into, pack, catalogue, terminal);
    const styles = chosenStyles(options.all('style'), pack.forms, pack);
    const counted = namedRows(options, outcome.readings);
    const proposals = proposeFigures({
      entries: countedEntries(outcome.readings, counted),
      tables: outcome.forms,
      pack,
      styles: Object.fromEntries([...styles].map(([form, { id }]) => [form.id, id])),
      level: profile.level,
      present: (workbook?.forms ?? []).map((on) => ({
        ...{ sheet: on.sheet, isProtected: false },
        on: { ...on, profile, formatAt: () => null },
      })),
      rounding: options.has('round') ? 'printed' : 'exact',
    });
    const chosen = options.has('replace') ? allOf(proposals) : takenByItself(proposals);
    if (output !== null) {
      const standing = (workbook?.forms ?? []).map((one) => ({ ...one, profile }));
      const forms = formsWith(pack, { proposals, chosen }, standing, (form) =>
        chosenStyle(form, styles.get(form)?.id, profile.level),
      );
      const bytes = await writeWorkbook(namedPlans(pack, forms, profile), {
        title: `${profile.year ?? ''}年${profile.department ?? ''}`,
        notes: notesOf(pack, profile, workbook),
      });
      await writeOutput(output, bytes, options, terminal);
    }
    const report: FiguresReport = {
      ...{ readings: outcome.readings, counted, tables: outcome.forms, proposals, chosen, output },
      byHand: formsByHand(pack, proposals),
      notKept: workbook?.notKept ?? nothingLeft,
    };
    terminal.print(
      options.has('json')
        ? JSON.stringify(figuresFacts(report), null, 2)
        : figuresText(report, language),
    );
    return isClear(report) ? 0 : 1;
  },
};

/** Of several files each table is called by its file too. */
async function exportTables(
  paths: readonly string[],
  terminal: Terminal,
): Promise<readonly ExportTable[]> {
  const tables = await Promise.all(
    paths.map(async (path) => {
      const found = await exportsInFile(path, await bytesOf(path, terminal));
      if ('kind' in found) return unreadExport(path, found);
      const isNamedByFile = paths.length === 1 || found.every(({ name }) => name === path);
      return found.map((table) =>
        isNamedByFile ? table : { ...table, name: `${path} ${table.name}` },
      );
    }),
  );
  return tables.flat();
}

function namedSheets(
  options: Arguments,
  tables: readonly ExportTable[],
  allNames: () => readonly string[],
): readonly string[] | null {
  const sheets = options.all('sheet');
  if (sheets.length === 0) return null;
  const areSheets = sheets.every((sheet) => tables.some(({ name }) => name === sheet));
  const names = areSheets ? sheets : allNames();
  const unknown = sheets.find((sheet) => !names.includes(sheet));
  if (unknown === undefined) return sheets;
  return problem(
    `没有叫“${unknown}”的表；有这些：${names.join('、')}。`,
    `There is no table “${unknown}”; there are: ${names.join(', ')}.`,
  );
}

/** Rows that may be totals or exported twice, and count. */
function namedRows(options: Arguments, readings: readonly ExportReading[]): ReadonlySet<LeftRow> {
  const inDoubt = rowsInDoubt(readings);
  const named = options.all('count');
  const unknown = named.find((at) => !inDoubt.some((row) => row.at === at));
  if (unknown === undefined) return new Set(inDoubt.filter(({ at }) => named.includes(at)));
  const rows = inDoubt.map(({ at }) => at);
  const [zh, en] = [rows.join('、') || '没有', rows.join(', ') || 'none'];
  return problem(
    `--count 只能指可能是合计或者重复的行，“${unknown}”不是；这样的行：${zh}。`,
    `--count names a row that may be a total or stands there twice, which “${unknown}” is not; such rows: ${en}.`,
  );
}

function bytesOf(path: string, terminal: Terminal): Promise<Uint8Array> {
  return terminal.readFile(path).catch((error: unknown) => unreadableProblem(path, error));
}

function moneyOf(options: Arguments): string | null {
  const money = options.one('money');
  if (money === null) return null;
  const unit = { yuan: '元', qian: '千元', wan: '万元' }[money];
  return (
    unit ??
    problem(
      `--money 应为 yuan（元）、qian（千元）或 wan（万元），实际是“${money}”。`,
      `--money takes yuan, qian (thousands) or wan (ten thousands), not “${money}”.`,
    )
  );
}

interface StandingWorkbook {
  readonly forms: readonly FormInFile[];
  readonly notKept: LeftOfWorkbook;
  readonly notes: string | null;
  readonly profile: DepartmentProfile;
}

async function workbookAt(
  path: string,
  pack: Pack,
  catalogue: Catalogue,
  terminal: Terminal,
): Promise<StandingWorkbook> {
  const file = await formFileOf(path, terminal);
  if (file.kind !== 'workbook') {
    return problem(
      `--into 应为 .xlsx 工作簿，${path} 不是。`,
      `--into takes an .xlsx workbook, which ${path} is not.`,
    );
  }
  const { forms, sheetsWithoutForm } = formsInFile(file, catalogue, {
    kind: 'asked',
    packId: pack.id,
  });
  const notKept = leftOfWorkbook(file, forms, sheetsWithoutForm, pack);
  return { forms, notKept, notes: file.notes, profile: profileIn(file.notes, file.names) };
}

function allOf(proposals: readonly FormProposal[]): ReadonlySet<FigureChoice> {
  return new Set(
    proposals.flatMap((one) => (one.kind === 'figures' ? wholeTable(one.compared) : [])),
  );
}

interface ChosenFigures {
  readonly proposals: readonly FormProposal[];
  readonly chosen: ReadonlySet<FigureChoice>;
}

/** All forms of the pack: with what the workbook says, and the chosen figures in them. */
function formsWith(
  pack: Pack,
  { proposals, chosen }: ChosenFigures,
  standing: readonly (FormInFile & { readonly profile: Profile })[],
  styleFor: (form: ChosenForm['form']) => ChosenForm['style'],
): readonly ChosenForm[] {
  return pack.forms.flatMap((form): ChosenForm[] => {
    const there = standing.filter((one) => one.form.id === form.id);
    const filled = proposals.find(
      (one) => one.kind === 'figures' && one.compared.form.id === form.id,
    );
    if (filled?.kind === 'figures') {
      const { compared } = filled;
      const style = styleOf(form, compared.styleId);
      const known = valuesWithFigures(there[0] ?? null, compared, chosen);
      return [{ form, style, values: null, known }];
    }
    if (there.length === 0) return [{ form, style: styleFor(form), values: null }];
    return there.map(({ styleId, reading }) => ({
      ...{ form, style: styleOf(form, styleId), values: null, known: reading.values },
    }));
  });
}

/** In the new file nothing can be undone. */
function notesOf(pack: Pack, profile: Profile, before: StandingWorkbook | null): string {
  const known = { ...noProfile, ...before?.profile, ...profile, packId: pack.id };
  return noteProfile(before?.notes ?? null, [], known);
}

function isClear({
  readings,
  counted,
  tables,
  proposals,
  output,
  notKept,
}: FiguresReport): boolean {
  return (
    (output === null || isNothingLeft(notKept)) &&
    [...readings, ...tables].every(
      ({ left, differences }) => differences.length === 0 && left.every((row) => counted.has(row)),
    ) &&
    tables.every(({ formId }) => proposals.some((one) => formOf(one).id === formId)) &&
    proposals.every((one) => one.kind === 'refused' || isClearForm(one.compared))
  );
}

function isClearForm(compared: ComparedForm): boolean {
  return (
    isWhole(compared) &&
    compared.noField.length === 0 &&
    compared.proposed.every(({ state }) => !isAsked(state))
  );
}
