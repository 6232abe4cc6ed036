import { keyOf } from '../../domain/feed/feed-source';
import {
  styleOf,
  type FormDefinition,
  type ProjectFields,
} from '../../domain/form/form-definition';
import type { FormBlock, ItemFeed } from '../../domain/form/form-part';
import { allBlocks } from '../../domain/form/walk-parts';
import { printCell } from '../../domain/grid/cell';
import { topLeft, type CellRange } from '../../domain/grid/cell-range';
import { listedProjects } from '../../domain/projects/listed-projects';
import type { Project } from '../../domain/projects/project';
import type { ReadBlock } from '../../domain/read/form-reading';
import { catalogue, type PackedForm } from '../catalogue';
import { formSheets, unreadForms } from '../form-sheets';
import { formsOnSheets, type FormInSheet } from '../forms-on-sheets';
import { chooseProjectForm } from './choose-project-form';
import type { WorkbookPort } from '../ports';

/** What a workbook says of projects before forms for them are inserted. */
export interface ProjectsHere {
  /** The sheets with a form of that kind, by the name of the project as names are compared. */
  readonly known: ReadonlyMap<string, string>;
  readonly lists: readonly ProjectList[];
  readonly sheets: readonly string[];
  /** The sheets with forms that are too large to be read. */
  readonly tooLarge: readonly string[];
}

/** A list of projects that forms of theirs can feed. */
export interface ProjectList {
  readonly form: Pick<FormDefinition, 'title' | 'shortName'>;
  readonly sheet: string;
  readonly sheetId: string;
  /** The first cell of its first item. */
  readonly cell: string;
  readonly projects: readonly Project[];
}

/** Reads only. */
export async function projectsHere(
  workbook: WorkbookPort,
  wanted: PackedForm,
): Promise<ProjectsHere> {
  const { fields } = chooseProjectForm(wanted);
  const isWanted = (form: FormDefinition) =>
    form.id === wanted.formId || form.styles.some(({ id }) => listIn(form, id, wanted) !== null);
  const reading = await workbook.readSheets({ of: 'all' });
  const forms = formsOnSheets(formSheets(reading), catalogue, isWanted);
  return {
    sheets: [...reading.sheets.map(({ grid }) => grid.name), ...reading.tooLarge],
    tooLarge: unreadForms(reading),
    known: new Map(
      forms
        .filter(({ form }) => form.id === wanted.formId)
        .flatMap((one) => {
          const key = keyOf(nameOf(one, fields));
          return key === null ? [] : [[key, one.sheet.grid.name] as const];
        }),
    ),
    lists: forms.flatMap((one) => projectList(one, wanted, fields)),
  };
}

function nameOf({ reading }: FormInSheet, { name }: ProjectFields) {
  return reading.cells.find(({ field, scope }) => field === name && scope.length === 0)?.value;
}

interface FedBlock extends FormBlock {
  readonly fedBy: ItemFeed;
}

function listIn(form: FormDefinition, styleId: string, { formId }: PackedForm): FedBlock | null {
  const { header, body } = styleOf(form, styleId);
  const isFed = (block: FormBlock): block is FedBlock => block.fedBy?.form === formId;
  return allBlocks([...header, ...body]).find(isFed) ?? null;
}

function projectList(
  { form, styleId, reading, sheet }: FormInSheet,
  wanted: PackedForm,
  fields: ProjectFields,
): ProjectList[] {
  const list = listIn(form, styleId, wanted);
  const first = list && firstItem(reading.blocks, list.block);
  if (!first) return [];
  const { title, shortName } = form;
  return [
    {
      form: { title, shortName },
      sheet: sheet.grid.name,
      sheetId: sheet.id,
      cell: printCell(topLeft(first)),
      projects: listedProjects(list.block, list.fedBy, fields, reading),
    },
  ];
}

/** The lists of one form may stand inside items of another block: the first of them has the first item. */
function firstItem(blocks: readonly ReadBlock[], id: string): CellRange | null {
  for (const { block, items } of blocks) {
    const [item] = items;
    if (block === id && item) return item.range;
    for (const { blocks: inner } of items) {
      const found = firstItem(inner, id);
      if (found) return found;
    }
  }
  return null;
}
