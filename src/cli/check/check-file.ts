import { acceptancesIn } from '../../app/accept/acceptance-notes';
import { createCatalogue, type Catalogue } from '../../app/catalogue';
import { checkForm } from '../../app/check/check-form';
import { crossChecked } from '../../app/check/cross-checked';
import { reportOf } from '../../app/check/report-of';
import { withTexts } from '../../app/check/text/with-texts';
import { textAreas } from '../../app/narrative/text-areas';
import { describeReport } from '../../app/report/describe-report';
import type { ReportDocument } from '../../app/report/report-document';
import { readProfile } from '../../app/state/profile-notes';
import { formsInWorkbook } from '../../files';
import { checkFacts } from '../check-facts';
import { checkText } from '../check-text';
import { CommandProblem } from '../command-problem';
import type { Terminal } from '../terminal';
import { workbookOf } from '../workbook-of';
import type { CheckSettings } from './check-settings';
import { failedOutcome, unreadableOutcome } from './failed-outcome';

/** What came of one file: plain data, from whichever thread. */
export interface FileOutcome {
  /** Of the program: 1 where there are errors, 2 where the file could not be read. */
  readonly code: 0 | 1 | 2;
  /** As it is printed. */
  readonly text: string;
  /** For a workbook of reports; null where only text is asked for. */
  readonly report: ReportDocument | null;
}

export async function checkFile(
  path: string,
  settings: CheckSettings,
  catalogue: Catalogue,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<FileOutcome> {
  try {
    return await readableOutcome(path, settings, catalogue, terminal);
  } catch (error) {
    if (error instanceof CommandProblem) return unreadableOutcome(path, error.words, settings);
    const why = error instanceof Error ? error.message : String(error);
    return failedOutcome(path, { kind: 'broken', why }, settings);
  }
}

async function readableOutcome(
  path: string,
  { format, language, pack, year, time }: CheckSettings,
  catalogue: Catalogue,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<FileOutcome> {
  const file = await workbookOf(path, terminal);
  const profile = readProfile(file.notes);
  const grids = new Map(file.sheets.map(({ grid }) => [grid.name, grid]));
  const packs = pack === null && profile ? withFirst(profile.packId, catalogue) : catalogue;
  const ofForms = crossChecked(
    formsInWorkbook(file, packs).flatMap(({ form, styleId, sheet, region, reading }) => {
      const grid = grids.get(sheet);
      return grid ? [checkForm({ form, styleId, grid, region, reading, isSaved: true })] : [];
    }),
  );
  const names = file.names.map(({ name, formula, sheet }) => ({
    name,
    refersTo: formula,
    sheetId: sheet,
  }));
  const areas = textAreas(names);
  const forms = withTexts(
    file.sheets.map(({ grid }) => ({
      grid,
      forms: ofForms.filter(({ sheet }) => sheet === grid.name),
      texts: areas.get(grid.name) ?? [],
    })),
  ).flatMap((sheet) => sheet.forms);
  const accepted = acceptancesIn({ notes: file.notes, names });
  const report = reportOf(forms, { accepted });
  const code = report.verdict === 'fail' ? 1 : 0;
  switch (format) {
    case 'json':
      return {
        code,
        text: JSON.stringify(checkFacts(path, report, language)),
        report: null,
      };
    case 'text':
      return { code, text: checkText(path, report, accepted, language), report: null };
    case 'xlsx': {
      const described = describeReport(
        {
          forms,
          accepted,
          unread: [],
          file: path,
          department: profile?.department ?? null,
          year: year ?? profile?.year ?? null,
          time,
        },
        language,
      );
      return { code, text: '', report: described };
    }
  }
}

const ordered = new WeakMap<Catalogue, Map<string, Catalogue>>();

/** The same packs, those of a workbook's own department first; made once for all files of such departments. */
function withFirst(packId: string, catalogue: Catalogue): Catalogue {
  const known = ordered.get(catalogue) ?? new Map<string, Catalogue>();
  ordered.set(catalogue, known);
  const before = known.get(packId);
  if (before) return before;
  const { packs } = catalogue;
  const first = packs.filter(({ id }) => id === packId);
  const made = createCatalogue([...first, ...packs.filter(({ id }) => id !== packId)]);
  known.set(packId, made);
  return made;
}
