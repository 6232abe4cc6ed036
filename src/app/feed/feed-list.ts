import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import type { ItemFeed } from '../../domain/form/form-part';
import { allBlocks } from '../../domain/form/walk-parts';
import { feedSource, type FeedSource } from '../../domain/feed/feed-source';
import { planFeed, type FeedOutcome, type FeedRefusal } from '../../domain/feed/plan-feed';
import type { FeedSurvey } from '../../domain/feed/survey-feed';
import { catalogue } from '../catalogue';
import { formSheets, unreadForms } from '../form-sheets';
import { formsOnSheets } from '../forms-on-sheets';
import type { ActiveSheet, WorkbookPort } from '../ports';
import { problemOf, sheetProtected, type Problem } from '../problem';
import { formAtSelection, type FormAtSelection } from '../rows/form-at-selection';
import { requireKnownMerges } from '../rows/known-merges';
import { levelsAt } from '../rows/levels';
import { lookAfter, type SheetAfterFailure } from '../rows/look-after';

/** What the list of the selected form could take from other forms of the workbook. */
export interface FeedHere extends FeedCounts {
  /** The form it takes from. */
  readonly from: Pick<FormDefinition, 'title' | 'shortName'>;
  /** How many it does not hold yet. */
  readonly fresh: number;
  /** Why it can take none. */
  readonly refusal: FeedRefusal | null;
}

/** What was left out, and why. */
export interface FeedCounts {
  /** Typed into the list already. */
  readonly typed: number;
  /** The sheets of forms whose name is still open. */
  readonly nameless: readonly string[];
  /** The sheets of forms whose unit of money is not clear. */
  readonly unclear: readonly string[];
  /** The sheets with forms that are too large to be read. */
  readonly tooLarge: readonly string[];
}

export type FeedListOutcome =
  | ({ readonly kind: 'fed'; readonly count: number } & FeedCounts)
  | { readonly kind: 'refused'; readonly refusal: FeedRefusal }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly sheet: SheetAfterFailure };

/** Null where the selected form has no such list, or the workbook no form to take from. Reads only. */
export async function feedHere(workbook: WorkbookPort): Promise<FeedHere | null> {
  const { from, outcome, tooLarge } = await lookAround(workbook, await workbook.readActiveSheet());
  if (!from || !outcome) return null;
  const { title, shortName } = from;
  const isPlanned = outcome.kind === 'planned';
  return {
    from: { title, shortName },
    fresh: isPlanned ? outcome.survey.fresh.length : 0,
    refusal: isPlanned ? null : outcome.refusal,
    ...countsOf(isPlanned ? outcome.survey : null),
    tooLarge,
  };
}

/** Takes every form that the list at the selected cell does not hold yet into it. One step to undo. */
export async function feedList(workbook: WorkbookPort): Promise<FeedListOutcome> {
  let before: ActiveSheet | null = null;
  try {
    const sheet = await workbook.readActiveSheet();
    const { found, outcome, tooLarge } = await lookAround(workbook, sheet);
    if (!outcome) return { kind: 'refused', refusal: { kind: 'noList' } };
    if (outcome.kind === 'refused') return outcome;
    const { plan, survey } = outcome;
    if (plan) {
      if (sheet.isProtected) throw sheetProtected();
      if (found) requireKnownMerges(sheet, found);
      before = sheet;
      await workbook.writeRows(sheet.id, plan);
    }
    return { kind: 'fed', count: plan ? survey.fresh.length : 0, ...countsOf(survey), tooLarge };
  } catch (error) {
    const sheet = await lookAfter(workbook, before);
    return { kind: 'failed', problem: problemOf(error), sheet };
  }
}

interface Surroundings extends Pick<FeedCounts, 'tooLarge'> {
  readonly found: FormAtSelection | null;
  readonly from: FormDefinition | null;
  readonly outcome: FeedOutcome | null;
}

async function lookAround(workbook: WorkbookPort, sheet: ActiveSheet): Promise<Surroundings> {
  const found = formAtSelection(sheet, catalogue);
  const feed = found && feedOf(found);
  // Only where it matters all sheets are read.
  if (!found || !feed) return { found, from: null, outcome: null, tooLarge: [] };
  const reading = await workbook.readSheets({ of: 'all' });
  const forms = formsOnSheets(formSheets(reading), catalogue, isNamed(feed.form));
  const sources = forms.map((one): FeedSource => {
    const { grid } = one.sheet;
    return feedSource(feed, grid.name, one.region, { ...one, grid });
  });
  const levels = levelsAt(found.form, found.styleId, found.reading, sheet.selected);
  const near = levels[levels.length - 1]?.at ?? [];
  const [first] = forms;
  return {
    found,
    from: first?.form ?? null,
    outcome: first ? planFeed({ ...found, grid: sheet.grid }, near, sources) : null,
    tooLarge: unreadForms(reading),
  };
}

function isNamed(formId: string): (form: FormDefinition) => boolean {
  return ({ id }) => id === formId;
}

function feedOf({ form, styleId }: FormAtSelection): ItemFeed | null {
  const { header, body } = styleOf(form, styleId);
  return allBlocks([...header, ...body]).find(({ fedBy }) => fedBy)?.fedBy ?? null;
}

function countsOf(survey: FeedSurvey | null): Omit<FeedCounts, 'tooLarge'> {
  const sheets = (sources: readonly FeedSource[] = []) => sources.map(({ sheet }) => sheet);
  return {
    typed: survey?.typed.length ?? 0,
    nameless: sheets(survey?.nameless),
    unclear: sheets(survey?.unclear),
  };
}
