import type { MarkedPlace, Spot } from './marked-place';
import { childNamed, firstNamed, holds, type PartElement, type PartTree } from './part-tree';
import { canGive, marksAround, rangeMarks } from './range-marks';
import { isAloneIn, rooms } from './template-paragraphs';

/** Controls whose content is Word's own: pictures, boxes to be ticked, tables of contents, what repeats. */
const ownKinds = [
  'picture',
  'group',
  'docPartObj',
  'docPartList',
  'equation',
  'citation',
  'bibliography',
  'w14:checkbox',
  'w15:repeatingSection',
  'w15:repeatingSectionItem',
];

/** Bound to a property of the file, which Word shows whatever stands in the control. */
const bindings = ['dataBinding', 'w15:dataBinding'];
/** Says that a control holds nothing but the hint that something is to be typed. */
const hint = 'showingPlcHdr';
/** A control for plain text takes no second paragraph. */
const plainText = 'text';

interface Around {
  readonly paragraph: PartElement | null;
  readonly isInBody: boolean;
}

/** The content controls of a part that can be filled, by their tag and title. They stay around what is put into them. */
export function contentControls(xml: string, { root, prefix }: PartTree): readonly MarkedPlace[] {
  const found: MarkedPlace[] = [];
  const marks = rangeMarks(root);

  function visit(element: PartElement, around: Around): void {
    for (const child of element.children) {
      if (child.name === 'sdt') found.push(...controlPlace(child, around));
      visit(child, inside(child, around));
    }
  }

  function controlPlace(
    control: PartElement,
    { paragraph, isInBody }: Around,
  ): readonly MarkedPlace[] {
    const settings = childNamed(control, 'sdtPr');
    const content = childNamed(control, 'sdtContent');
    const names = settings ? namesIn(settings) : [];
    if (!settings || !content || names.length === 0 || holds(settings, ownKinds)) return [];
    const isTold = !holds(settings, bindings);
    const own = { by: 'control', names, isInBody, isTold } as const;
    const looks = looksIn(settings, content);

    function spot(
      given: PartElement,
      kind: Spot['holds'],
      removed: readonly string[],
      [open, close]: readonly [string, string] = ['', ''],
    ): Spot | null {
      if (!canGive(root, given)) return null;
      const { start, end } = given;
      const kept = marksAround(xml, marks, given);
      const before = `${opening(xml, control, removed)}<${prefix}sdtContent>${open}${kept.before}`;
      const after = `${kept.after}${close}</${prefix}sdtContent></${prefix}sdt>`;
      const properties = firstNamed(control, 'pPr');
      return { start, end, holds: kind, before, after, properties, looks };
    }
    const shown = [hint, ...bindings];
    const more = [...shown, plainText];
    if (paragraph) {
      const whole = isAloneIn(paragraph, control) ? spot(paragraph, 'paragraphs', more) : null;
      const blocks = whole && { ...whole, properties: childNamed(paragraph, 'pPr') };
      return [{ ...own, words: spot(control, 'run', shown), blocks }];
    }
    // Rows have no room for paragraphs.
    const [cell, ...others] = content.children;
    const isClosed = cell?.name === 'tr' || others.some(({ name }) => name === 'tc');
    if (isClosed) return [{ ...own, words: null, blocks: null }];
    if (cell?.name !== 'tc') {
      const words = spot(control, 'paragraphs', shown);
      return [{ ...own, words, blocks: spot(control, 'paragraphs', more) }];
    }
    const head = xml.slice(cell.start, childNamed(cell, 'tcPr')?.end ?? cell.inside.start);
    const tags = [head, `</${prefix}tc>`] as const;
    const words = spot(control, 'paragraphs', shown, tags);
    const blocks = spot(control, 'paragraphs', more, tags);
    return [{ ...own, words, blocks, isInBody: false }];
  }

  visit(root, { paragraph: null, isInBody: true });
  return found;
}

function inside(element: PartElement, around: Around): Around {
  if (element.name === 'p') return { ...around, paragraph: element };
  return rooms.includes(element.name) ? { paragraph: null, isInBody: false } : around;
}

function namesIn(settings: PartElement): readonly string[] {
  return ['tag', 'alias'].flatMap((name) => {
    const value = childNamed(settings, name)?.attributes.val?.trim() ?? '';
    return value === '' ? [] : [value];
  });
}

/** A hint looks as hints do; what is typed in its place looks as the control says. */
function looksIn(settings: PartElement, content: PartElement): PartElement | null {
  const own = childNamed(settings, 'rPr');
  if (childNamed(settings, hint)) return own;
  const run = firstNamed(content, 'r');
  return run ? childNamed(run, 'rPr') : own;
}

/** The control up to its content, without some of its settings. */
function opening(xml: string, control: PartElement, removed: readonly string[]): string {
  const settings = childNamed(control, 'sdtPr');
  const gone = settings?.children.filter(({ name }) => removed.includes(name)) ?? [];
  const end = childNamed(control, 'sdtContent')?.start ?? control.inside.end;
  let [made, done] = ['', control.start];
  for (const one of gone) {
    made += xml.slice(done, one.start);
    done = one.end;
  }
  return made + xml.slice(done, end);
}
