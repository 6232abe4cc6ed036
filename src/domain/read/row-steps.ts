import { itemFrame, repeats, type Frame, type RowTemplate } from './row-template';

/** How reading goes on from one row of a form to another: inside what they share, out of the rest, into something new. */
export interface RowStep {
  /** Null at the beginning. */
  readonly from: RowTemplate | null;
  readonly to: RowTemplate;
  readonly continues: readonly Frame[];
  readonly opens: readonly Frame[];
  /** The rows of the form that should have stood between. */
  readonly missing: readonly RowTemplate[];
}

/** All steps that lead to a row. Of two with equal evidence the earlier is taken: straight on before a new item. */
export function stepsTo(to: RowTemplate, templates: readonly RowTemplate[]): RowStep[] {
  const first: RowStep = {
    from: null,
    to,
    continues: [],
    opens: to.frames,
    missing: between(templates, -1, to.index).filter((row) => isExpected(row, [to])),
  };
  return [first, ...templates.flatMap((from) => stepsBetween(from, to, templates))];
}

/** What should have followed the last row that was found. */
export function missingAfter(from: RowTemplate | null, templates: readonly RowTemplate[]) {
  return between(templates, from?.index ?? -1, templates.length).filter((row) =>
    isExpected(row, from ? [from] : []),
  );
}

function stepsBetween(
  from: RowTemplate,
  to: RowTemplate,
  templates: readonly RowTemplate[],
): RowStep[] {
  const depth = commonDepth(from.frames, to.frames);
  const shared = to.frames.slice(0, depth);
  const onward: RowStep[] =
    from.index < to.index
      ? [
          {
            from,
            to,
            continues: shared,
            opens: to.frames.slice(depth),
            missing: between(templates, from.index, to.index).filter((row) =>
              isExpected(row, [from, to]),
            ),
          },
        ]
      : [];
  const again = shared.flatMap((frame, at): RowStep[] => {
    if (!repeats(frame)) return [];
    const inside = templates.filter((row) => row.frames[at] === frame);
    return [
      {
        from,
        to,
        continues: to.frames.slice(0, at),
        opens: to.frames.slice(at),
        missing: [
          ...inside.filter((row) => row.index > from.index && isExpected(row, [from])),
          ...inside.filter((row) => row.index < to.index && isExpected(row, [to])),
        ],
      },
    ];
  });
  // The innermost first: a row rather begins a new inner item than a new outer one.
  return [...onward, ...again.reverse()];
}

function between(templates: readonly RowTemplate[], after: number, before: number) {
  return templates.slice(after + 1, before);
}

/** Whether a row has to be there when one of the others is: blocks in between may have no items. */
function isExpected(row: RowTemplate, others: readonly RowTemplate[]): boolean {
  const item = itemFrame(row);
  return item === null || others.some(({ frames }) => frames.includes(item));
}

function commonDepth(one: readonly Frame[], other: readonly Frame[]): number {
  const different = one.findIndex((frame, depth) => frame !== other[depth]);
  return different < 0 ? Math.min(one.length, other.length) : different;
}
