import { insertForm, saveProfile } from '../../src/app';
import { insertNarrative, readNarrative } from '../../src/app/narrative';
import { narrate } from '../../src/app/narrative/narrate';
import { offeredStyles } from '../../src/app/narrative/offered-styles';
import { outlineOf, outlineSections, printedSections } from '../../src/app/narrative/outline';
import { planNarrative } from '../../src/app/narrative/plan-narrative';
import { givenFacts } from '../../src/app/narrative/read-draft';
import { factsKey } from '../../src/app/narrative/typed-facts';
import { followedTexts } from '../../src/app/narrative/written-texts';
import { noProfile } from '../../src/app/no-profile';
import { openProduct, sheetNames, threePublicOnNewSheet, type } from './open-product';

export const profile = { ...noProfile, packId: 'henan-2022', department: '某某局', year: 2022 };
export const textSheet = '预算说明';
export const facts = { three_last: '1', duties: '负责审批服务。\n负责公共资源交易。' };

export type Product = Awaited<ReturnType<typeof openProduct>>;
export type Facts = Readonly<Record<string, string>>;

/** The text of now, and how what stands on the sheets differs from it. */
export async function narrated({ workbook }: Product, own: Facts = {}) {
  const source = await readNarrative(workbook);
  const [style] = offeredStyles(source.profile.packId);
  if (!style) throw new Error('no style');
  const typed = { ...facts, ...own };
  const given = givenFacts(typed, style.printing.unit);
  const titleOf = (form: string) => form;
  const narration = narrate({ forms: source.forms, profile: source.profile, style, given });
  const outline = outlineOf(narration.text, followedTexts(source.written, style.id), titleOf);
  const sectionOf = (id: string) => {
    const found = outlineSections(outline).find(({ section }) => section.id === id);
    if (!found) throw new Error(`no section ${id}`);
    return found;
  };
  const plan = planNarrative(narration.text, style.id, titleOf);
  const read = source.typed;
  const keyed = { key: factsKey(profile), typed, read, own: Object.keys(typed) };
  return { source, printed: narration.text, outline, sectionOf, plan, facts: keyed };
}

/** A workbook with a “三公” form of 1.5. */
export async function withForm() {
  const host = await openProduct();
  await saveProfile(host.workbook, profile);
  await insertForm(host.workbook, { ...threePublicOnNewSheet, packId: 'henan-2022' });
  const [form = ''] = (await sheetNames()).slice(-1);
  await type(form, 'B5', 1.5);
  return { ...host, form };
}

/** The same with its text on a sheet. */
export async function withText() {
  const host = await withForm();
  const { plan, printed, outline, facts: own } = await narrated(host);
  await insertNarrative(host.workbook, {
    plan,
    sections: printedSections(printed, outline),
    facts: own,
  });
  return host;
}
