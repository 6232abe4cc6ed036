import { layOut } from '../../src/domain/layout/lay-out';
import { emptyValues } from '../../src/domain/form/empty-values';
import { validations } from '../../src/domain/plan/validations';
import { promptsInEnglish } from '../../src/packs/words/prompts-in-english';
import { layouts } from './every-layout';

const corner = { row: 0, column: 0 };

/** What Excel says beside the cells of a form, in both languages. */
const all = layouts.map(([name, { form, style }]) => {
  const layout = layOut(style, emptyValues(style), corner);
  const [zh, en] = [undefined, promptsInEnglish].map((words) =>
    validations(form, layout, form.unit, words),
  );
  return [name, zh ?? [], en ?? []] as const;
});

test.each(all)('%s: the same is asked of the same cells in both languages', (_, zh, en) => {
  const asked = (one: typeof zh) =>
    one.map(({ areas, rule, alert }) => [areas, rule, alert !== null]);
  expect(asked(en)).toEqual(asked(zh));
});

test.each(all)('%s: sentences are of one language', (_, zh, en) => {
  const sentences = (one: typeof zh) =>
    one.flatMap(({ prompt, alert }) => [prompt.text, ...(alert ? [alert.text] : [])]);
  expect(sentences(zh).filter((text) => text !== '' && !/。$/.test(text))).toEqual([]);
  expect(sentences(en).filter((text) => text !== '' && !/^[A-Z].*\.$/.test(text))).toEqual([]);
  expect(sentences(en).filter((text) => /。/.test(text))).toEqual([]);
});

test.each(all)('%s: nothing is longer than Excel takes', (_, zh, en) => {
  const tooLong = [...zh, ...en].filter(
    ({ prompt, alert }) =>
      prompt.title.length > 32 ||
      prompt.text.length > 255 ||
      (alert !== null && (alert.title.length > 32 || alert.text.length > 225)),
  );
  expect(tooLong).toEqual([]);
});
