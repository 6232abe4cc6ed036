import type { ProposedFigure } from '../../app/exports/compare-figures';
import { proposeFigures, takenByItself } from '../../app/exports/propose-figures';
import type { FormProposal } from '../../app/exports/propose-figures';
import { readExports } from '../../app/exports/read-exports';
import { valuesWithFigures } from '../../app/exports/values-with-figures';
import { noteProfile, profileIn } from '../../app/state/profile-notes';
import type { Catalogue } from '../../app/catalogue';
import { styleOf } from '../../domain/form/form-definition';
import type { Pack } from '../../domain/form/pack';
import { noProfile, type Profile } from '../../domain/form/profile';
import { formsInFile, writeWorkbook, type FormInFile } from '../../files';
import { exportsInFile } from '../../files/exports/exports-in-file';
import type { Arguments } from '../arguments';
import { askedPack } from '../asked-pack';
import { chosenStyles, type ChosenForm } from '../chosen-forms';
import { problem } from '../command-problem';
import { figuresFacts, figuresText, type FiguresReport } from '../figures/figures-report';
import { namedExports, unreadExport } from '../figures/named-exports';
import { unreadableProblem } from '../file-problem';
import { formFileOf } from '../form-file-of';
import { languageOf } from '../language';
import { namedPlans } from '../../app/named-plans';
import { outputOf, writeOutput } from '../output-workbook';
import { profileOf } from '../profile-of';
import { refuseToReplace } from '../refuse-to-replace';
import type { Terminal } from '../terminal';
import type { Command } from './command';

/** Fills forms with what a budget system gave out. Without -o it says what would go where. Ends with 1 where something is to be looked at. */
export const figuresCommand: Command = {
  options: {
    'pack-file': { takes: 'several' },
    pack: { takes: 'one' },
    style: { takes: 'several' },
    year: { takes: 'one' },
    unit: { takes: 'one' },
    code: { takes: 'one' },
    into: { takes: 'one' },
    money: { takes: 'one' },
    column: { takes: 'several' },
    round: { takes: 'nothing' },
    replace: { takes: 'nothing' },
    output: { short: 'o', takes: 'one' },
    overwrite: { takes: 'nothing' },
    json: { takes: 'nothing' },
    lang: { takes: 'one' },
  },
  async run(options, terminal) {
    const language = languageOf(options);
    const { pack, catalogue } = await askedPack(options, terminal);
    const profile = profileOf(options);
    const paths = namedExports(options);
    const into = options.one('into');
    const output = options.one('output') === null ? null : outputOf(options);
    refuseToReplace([output], [...paths, into]);
    const tables = await Promise.all(
      paths.map(async (path) => {
        const found = await exportsInFile(path, await bytesOf(path, terminal));
        return 'kind' in found ? unreadExport(path, found) : found;
      }),
    );
    const answers = { unit: moneyOf(options), amounts: options.all('column') };
    const outcome = readExports(tables.flat(), profile, answers);
    if (outcome.kind !== 'read') return unreadExport(paths.join('、'), outcome);
    const workbook = into === null ? null : await workbookAt(into, pack.id, catalogue, terminal);
    const styles = chosenStyles(options.all('style'), pack.forms, pack);
    const proposals = proposeFigures({
      entries: outcome.readings.flatMap(({ entries }) => entries),
      pack,
      styles: Object.fromEntries([...styles].map(([form, { id }]) => [form.id, id])),
      present: (workbook?.forms ?? []).map((on) => ({
        ...{ sheet: on.sheet, isProtected: false },
        on: { ...on, profile, formatAt: () => null },
      })),
      rounding: options.has('round') ? 'printed' : 'exact',
    });
    const chosen = options.has('replace') ? allOf(proposals) : takenByItself(proposals);
    if (output !== null) {
      const forms = formsWith(pack, proposals, chosen, workbook?.forms ?? [], (form) =>
        styleOf(form, styles.get(form)?.id),
      );
      const bytes = await writeWorkbook(namedPlans(pack, forms, profile), {
        title: `${profile.year ?? ''}年${profile.department ?? ''}`,
        notes: notesOf(pack, profile, workbook?.notes ?? null),
      });
      await writeOutput(output, bytes, options, terminal);
    }
    const report: FiguresReport = {
      ...{ readings: outcome.readings, proposals, chosen, output },
      leftSheets: workbook?.leftSheets ?? [],
      leftForms: (workbook?.forms ?? [])
        .filter((one) => !pack.forms.some(({ id }) => id === one.form.id))
        .map(({ sheet }) => sheet),
    };
    terminal.print(
      options.has('json')
        ? JSON.stringify(figuresFacts(report), null, 2)
        : figuresText(report, language),
    );
    return isClear(report) ? 0 : 1;
  },
};

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
  readonly leftSheets: readonly string[];
  readonly notes: string | null;
}

async function workbookAt(
  path: string,
  packId: string,
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
  const { forms, sheetsWithoutForm } = formsInFile(file, catalogue, { kind: 'asked', packId });
  return { forms, leftSheets: sheetsWithoutForm, notes: file.notes };
}

function allOf(proposals: readonly FormProposal[]): ReadonlySet<ProposedFigure> {
  return new Set(
    proposals.flatMap((one) =>
      one.kind === 'figures'
        ? one.compared.proposed.filter(({ state }) => state === 'new' || state === 'differs')
        : [],
    ),
  );
}

/** All forms of the pack: with what the workbook says, and the chosen figures in them. */
function formsWith(
  pack: Pack,
  proposals: readonly FormProposal[],
  chosen: ReadonlySet<ProposedFigure>,
  standing: readonly FormInFile[],
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

function notesOf(pack: Pack, profile: Profile, before: string | null): string {
  return noteProfile(before, { ...noProfile, ...profileIn(before), ...profile, packId: pack.id });
}

function isClear({ readings, proposals, output, leftForms }: FiguresReport): boolean {
  return (
    (output === null || leftForms.length === 0) &&
    readings.every(({ left, differences }) => left.length + differences.length === 0) &&
    proposals.every(
      (one) =>
        one.kind === 'refused' ||
        (one.compared.lacking.length === 0 &&
          one.compared.proposed.every(({ state }) => state !== 'differs')),
    )
  );
}
