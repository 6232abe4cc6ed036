import fc from 'fast-check';
import { bothTexts } from '../../src/app/narrative/both-texts';
import { draftsBeside } from '../../src/app/narrative/compared-drafts';
import { figuresName } from '../../src/app/narrative/figures-name';
import { figuresIn, printFigures } from '../../src/app/narrative/quoted-in-drafts';
import { noteFacts, noteTyped, typedIn } from '../../src/app/narrative/typed-facts';
import { createDraftStore } from '../../src/taskpane/narrative/draft-store';
import { noDraft } from '../../src/taskpane/preferences/drafts';

type Texts = Readonly<Record<string, string>>;
const now = (drafts: Texts) => drafts;

test.each<[string, string | null, string, string | null, 'settled' | 'contested' | 'mine']>([
  // What is said of it: when typing began, here, in the workbook now.
  ['typed here alone', '旧', '我的', '旧', 'mine'],
  ['typed here first, nothing in the workbook', '', '我的', null, 'mine'],
  ['written meanwhile as here', '旧', '我的', '我的', 'settled'],
  ['changed by somebody else alone', '旧', '旧', '别人的', 'settled'],
  ['changed by both, each otherwise', '旧', '我的', '别人的', 'contested'],
  ['typed here, emptied by somebody else', '旧', '我的', null, 'contested'],
  ['emptied here, changed by somebody else', '旧', '', '别人的', 'contested'],
  ['an older draft beside other words', null, '我的', '别人的', 'contested'],
  ['an older draft beside nothing', null, '我的', null, 'mine'],
])('%s', (_, base, mine, theirs, expected) => {
  const { settled, contested } = draftsBeside({
    texts: { duties: mine },
    bases: base === null ? {} : { duties: base },
    workbook: theirs === null ? {} : { duties: theirs },
    now,
  });
  expect([Object.keys(settled), contested]).toEqual([
    expected === 'settled' ? ['duties'] : [],
    expected === 'contested' ? ['duties'] : [],
  ]);
});

const key = '2022 某某局';

test('what somebody else wrote since it was read is not written over, all the rest is written', () => {
  const there = noteTyped(null, { key, typed: { duties: '别人的', goals: '旧', terms: '新的' } });
  const { notes, noted } = noteFacts(there, {
    key,
    typed: { duties: '我的', goals: '我的目标' },
    read: { duties: '旧', goals: '旧' },
    own: ['duties', 'goals'],
  });
  expect(typedIn(notes, key)).toEqual({ duties: '别人的', goals: '我的目标', terms: '新的' });
  expect(noted.kept).toEqual({ goals: '我的目标' });
});

test('a text and the figures in it are written together or not at all', () => {
  const figures = figuresName('duties');
  const there = noteTyped(null, { key, typed: { duties: '“三公”1万元' } });
  const { notes } = noteFacts(there, {
    key,
    typed: { duties: '“三公”1万元', [figures]: '[["three",4,"1万元"]]' },
    read: { duties: '“三公”1万元', [figures]: '[["three",4,"2万元"]]' },
    own: ['duties', figures],
  });
  expect(typedIn(notes, key)).toEqual({ duties: '“三公”1万元' });
});

test('two texts together keep every line once, and their figures', () => {
  const quoting = (text: string, fact: string, words: string) => ({
    duties: text,
    [figuresName('duties')]: printFigures([{ fact, at: text.indexOf(words), words }]),
  });
  const both = bothTexts(
    'duties',
    quoting('同一段\n别人的2万元。', 'three', '2万元'),
    quoting('同一段\n我的一段\n我的3万元，够用。', 'income', '3万元'),
  );
  expect(both['duties']).toBe('同一段\n别人的2万元。\n我的一段\n我的3万元，够用。');
  expect(figuresIn(both, 'duties').map(({ fact, words }) => `${fact} ${words}`)).toEqual([
    'three 2万元',
    'income 3万元',
  ]);
});

const steps = fc.array(
  fc.record({
    who: fc.integer({ min: 0, max: 1 }),
    does: fc.constantFrom('type', 'type', 'read', 'write', 'write', 'mine', 'theirs'),
  }),
  { maxLength: 25 },
);

/** A pane: what it read of the workbook last, and what it ever did. */
async function openPane() {
  let kept = {};
  const store = createDraftStore(() =>
    Promise.resolve({ loadDrafts: () => kept, saveDrafts: (drafts) => void (kept = drafts) }),
  );
  await store.load();
  return { store, read: {} as Texts, seen: new Set(['']) };
}

test('whatever two people type, read, write and choose: nobody writes over words that she has not seen, or loses hers', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const panes = [await openPane(), await openPane()];
      const inWorkbook = new Set<string>();
      let notes: string | null = null;
      for (const [count, { who, does }] of all.entries()) {
        const pane = panes[who];
        if (!pane) continue;
        const { store } = pane;
        const { texts, bases } = store.state.get().drafts[key] ?? noDraft;
        const { contested } = draftsBeside({ texts, bases, workbook: pane.read, now });
        const isContested = contested.length > 0;
        const before = typedIn(notes, key)['duties'] ?? '';
        let given: string | null = null;
        if (does === 'read') {
          pane.read = typedIn(notes, key);
          pane.seen.add(before);
        } else if (does === 'type' && !isContested) {
          given = texts['duties'] ?? null;
          store.type(key, 'duties', `词${count}`, pane.read['duties'] ?? '');
        } else if (does === 'write') {
          const own = isContested ? {} : texts;
          const read = { ...pane.read, ...(isContested ? {} : bases) };
          const facts = { key, typed: { ...pane.read, ...own }, read, own: Object.keys(own) };
          const made = noteFacts(notes, facts);
          notes = made.notes;
          pane.read = made.noted.typed;
          store.rebase(key, made.noted.kept);
          const after = typedIn(notes, key)['duties'] ?? '';
          if (after !== before) expect(pane.seen).toContain(before);
          inWorkbook.add(after);
          pane.seen.add(after);
        } else if (does === 'mine' && isContested) {
          store.resolve(key, ['duties'], { texts, bases: { duties: pane.read['duties'] ?? '' } });
        } else if (does === 'theirs' && isContested) {
          given = texts['duties'] ?? null;
          store.resolve(key, ['duties'], null);
        }
        const now2 = store.state.get().drafts[key] ?? noDraft;
        const beside = draftsBeside({ ...now2, workbook: pane.read, now });
        store.settle(key, beside.settled);
        const lost = texts['duties'];
        const left = store.state.get().drafts[key]?.texts['duties'];
        if (lost !== undefined && left !== lost && given !== lost)
          expect(inWorkbook).toContain(lost);
      }
    }),
    { numRuns: 500 },
  );
});
