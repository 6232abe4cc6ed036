import { pageForKey } from '../../src/taskpane/shell/page-for-key';
import { pageFromQuery } from '../../src/taskpane/page-parts/page-id';
import { defaultPreferences } from '../../src/taskpane/preferences/preferences';
import { readPreferences } from '../../src/taskpane/preferences/preferences-schema';
import { createLater } from '../../src/taskpane/store/later';
import { createStore } from '../../src/taskpane/store/store';

test.each([
  ['', 'insert'],
  ['?page=insert', 'insert'],
  ['?page=check', 'check'],
  ['?_host_Info=Excel$Web$16.00$zh-CN&page=narrative', 'narrative'],
  ['?page=settings', 'settings'],
  ['?page=SETTINGS', 'insert'],
  ['?page=constructor', 'insert'],
])('%s opens %s', (query, page) => {
  expect(pageFromQuery(query)).toBe(page);
});

test.each([
  ['insert', 'ArrowRight', 'check'],
  ['insert', 'ArrowLeft', 'settings'],
  ['settings', 'ArrowRight', 'insert'],
  ['settings', 'ArrowLeft', 'narrative'],
  ['check', 'End', 'settings'],
  ['check', 'Home', 'insert'],
  ['check', 'Enter', null],
  ['check', 'Tab', null],
] as const)('on %s the key %s leads to %s', (page, key, next) => {
  expect(pageForKey(page, key)).toBe(next);
});

test.each([
  [undefined, 'auto'],
  [null, 'auto'],
  ['en-US', 'auto'],
  [{}, 'auto'],
  [{ language: 'xx' }, 'auto'],
  [{ language: 'en-US', more: 1 }, 'en-US'],
  [{ language: 'zh-CN' }, 'zh-CN'],
])('stored %j is read as %s', (stored, language) => {
  expect(readPreferences(stored)).toEqual({ ...defaultPreferences, language });
});

test.each([
  [true, true],
  ['yes', false],
  [undefined, false],
])('stored %j, the text follows: %s', (textFollows, follows) => {
  expect(readPreferences({ textFollows }).textFollows).toBe(follows);
});

test('a store tells only of other values, and only who still listens', () => {
  const store = createStore('a');
  const heard: string[] = [];
  const stop = store.subscribe(() => heard.push(store.get()));
  store.set('b');
  store.set('b');
  stop();
  store.set('c');
  expect(heard).toEqual(['b']);
});

test('what is fetched later is fetched once, and again only after a failure that was forgotten', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve('chunk')];
  let asked = 0;
  const later = createLater(() => answers[asked++] ?? Promise.reject(new Error('too often')));
  await expect(later.get()).rejects.toThrow('offline');
  await expect(later.get()).rejects.toThrow('offline');
  later.forgetFailure();
  expect(await later.get()).toBe('chunk');
  later.forgetFailure();
  expect(await later.get()).toBe('chunk');
  expect(asked).toBe(2);
});
