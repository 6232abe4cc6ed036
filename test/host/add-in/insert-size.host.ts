import { insertForm } from '../../../src/app';
import { catalogue } from '../../../src/app/catalogue';
import { openProduct } from '../open-product';

const limit = 30 * 1024;

// Packs share forms: each layout is written once, with the pack of the longest name.
const layouts = new Map(
  [...catalogue.packs]
    .sort((a, b) => a.id.length - b.id.length)
    .flatMap((pack) =>
      pack.forms.flatMap((form) =>
        form.styles.map((style) => [style, { packId: pack.id, formId: form.id, style }] as const),
      ),
    ),
);

test('every form of every pack is one request of at most 30 KB, and one step to undo', async () => {
  const { workbench, workbook } = await openProduct();
  const found: unknown[] = [];
  for (const { packId, formId, style } of layouts.values()) {
    workbench.log.clear();
    const stepsBefore = workbench.engine.undo.depth;
    const request = { packId, formId, styleId: style.id, place: 'newSheet' } as const;
    const { kind } = await insertForm(workbook, request);
    const sent = workbench.log.entries.map(({ writes, requestBytes }) => ({
      writes,
      requestBytes,
    }));
    const writing = sent.filter(({ writes }) => writes);
    found.push({
      form: `${packId} ${formId} ${style.id}`,
      kind,
      writing: writing.length,
      steps: workbench.engine.undo.depth - stepsBefore,
      tooLarge: writing.filter(({ requestBytes }) => requestBytes > limit),
    });
    // One sheet more would only make the next slower.
    workbench.engine.undo.undo();
  }
  expect(found.length).toBeGreaterThan(20);
  expect(found).toEqual(
    [...layouts.values()].map(({ packId, formId, style }) => ({
      form: `${packId} ${formId} ${style.id}`,
      kind: 'inserted',
      writing: 1,
      steps: 1,
      tooLarge: [],
    })),
  );
}, 120_000);
