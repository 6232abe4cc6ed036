import {
  insertForm,
  noProfile,
  prepareForm,
  type DepartmentProfile,
  type WorkbookPort,
} from '../../src/app';
import { chooseForm } from '../../src/app/insert/choose-form';
import { drawEmpty } from '../../src/app/insert/empty-form';
import { loadPrompts } from '../../src/app/load-prompts';
import { noteProfile } from '../../src/app/state/note-profile';
import type { Cell } from '../../src/domain/grid/cell';
import { planForm } from '../../src/domain/plan/plan-form';
import { ruleWatch } from '../../src/packs/rules/rule-watch';

type Writing = Parameters<WorkbookPort['writeForm']>;

const choice = { packId: 'henan-2022', formId: 'F17' };
const chosen = chooseForm(choice, noProfile);
const anew = (
  ...[{ packId, form, style }, profile, promptWords, origin]: Parameters<typeof drawEmpty>
) => planForm({ packId, form, styleId: style.id, profile, promptWords, origin, watch: ruleWatch });

test('what was drawn last is not drawn again', () => {
  const drawn = drawEmpty(chosen, noProfile, undefined);
  expect(drawEmpty(chosen, { ...noProfile }, undefined)).toBe(drawn);
  const elsewhere: DepartmentProfile = { ...noProfile, level: '省级' };
  expect(drawEmpty(chosen, elsewhere, undefined)).toBe(drawn);
});

const department: DepartmentProfile = { ...noProfile, department: '财政局', year: 2026 };
const base = { chosen, profile: department };
const national = chooseForm({ ...choice, packId: 'national' }, noProfile);
test.each<[string, Partial<typeof base> & { readonly origin?: Cell; readonly isEnglish?: true }]>([
  ['another pack with the same layout', { chosen: { ...national, style: chosen.style } }],
  ['another year', { profile: { ...base.profile, year: 2025 } }],
  ['no year', { profile: { ...base.profile, year: null } }],
  ['another department', { profile: { ...base.profile, department: '税务局' } }],
  ['another code', { profile: { ...base.profile, code: '101' } }],
  ['the other unit', { profile: { ...base.profile, unit: '元' } }],
  ['another row', { origin: { row: 3, column: 0 } }],
  ['another column', { origin: { row: 0, column: 3 } }],
  ['another language', { isEnglish: true }],
])('%s is drawn anew, and so is what was there before', async (_, { isEnglish, ...other }) => {
  const asked = { ...base, ...other };
  const words = isEnglish && (await loadPrompts('en'));
  const before = drawEmpty(base.chosen, base.profile, undefined);
  const drawn = drawEmpty(asked.chosen, asked.profile, words, asked.origin);
  expect(drawn).not.toBe(before);
  expect(drawn).toEqual(anew(asked.chosen, asked.profile, words, asked.origin));
  expect(drawEmpty(base.chosen, base.profile, undefined)).toEqual(before);
});

describe('a form that was prepared', () => {
  const queued: Writing[] = [];
  const written: Writing[] = [];
  const workbookWith = (notes: string | null) =>
    ({
      look: () => Promise.resolve({ sheets: [], names: [], notes, noteParts: [], selection: null }),
      queueForm: (...form: Writing) => {
        queued.push(form);
      },
      writeForm: (...form: Writing) => {
        written.push(form);
        return Promise.resolve();
      },
    }) as unknown as WorkbookPort;
  const insert = async (notes: string | null, language: 'zh' | 'en' = 'zh') => {
    const { kind } = await insertForm(workbookWith(notes), {
      ...choice,
      place: 'newSheet',
      language,
    });
    return [kind, written.pop()?.[0]] as const;
  };

  test('waits for the place where it will be inserted', async () => {
    await prepareForm(workbookWith(null), choice, noProfile);
    await insertForm(workbookWith(null), { ...choice, place: 'newSheet' });
    const [[plan, place] = []] = queued.splice(0);
    const [[writtenPlan, writtenPlace] = []] = written.splice(0);
    expect(writtenPlan).toBe(plan);
    expect(writtenPlace).toEqual(place);
    expect(place).toEqual({ sheet: plan?.sheetName, instance: 1, isNewSheet: true, isShown: true });
  });

  test('is inserted as it was drawn', async () => {
    await prepareForm(workbookWith(null), choice, noProfile, 'en');
    const drawn = drawEmpty(chosen, noProfile, await loadPrompts('en'));
    const [kind, plan] = await insert(null, 'en');
    expect(kind).toBe('inserted');
    expect(plan).toBe(drawn);
  });

  test.each([
    ['another department', { ...noProfile, department: '财政局' }, 'zh'],
    ['another year', { ...noProfile, year: 2027 }, 'zh'],
    ['another unit', { ...noProfile, unit: '元' }, 'zh'],
    ['another language', noProfile, 'en'],
  ] as const)('is drawn anew for %s in the workbook', async (_, profile, language) => {
    await prepareForm(workbookWith(null), choice, noProfile, 'zh');
    const [, plan] = await insert(noteProfile(null, [], profile), language);
    expect(plan).toEqual(anew(chosen, profile, await loadPrompts(language)));
  });
});

test('a form that no pack has cannot be prepared', async () => {
  const unknown = { packId: 'national', formId: 'X1' };
  await expect(prepareForm({} as WorkbookPort, unknown, noProfile)).rejects.toThrow();
});
