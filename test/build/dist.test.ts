import { readFileSync } from 'node:fs';
import { filesBelow, filesOfPage, gzipSize, policyOf } from './dist';

const PAGES = ['taskpane', 'commands'];
const FIRST_LOAD_LIMIT = 150 * 1024;
const LATER_LOAD_LIMIT = 60 * 1024;
// How the libraries below @microsoft/office-js-helpers (of 2018) look for the global object where there is no window.
const GUARDED_FALLBACKS = [
  'Function("return this")()||(0,eval)("this")',
  '||Function("return this")()',
];

const files = filesBelow('dist');
const scripts = files.filter((file) => file.startsWith('js/') && file.endsWith('.js'));

function read(file: string): string {
  return readFileSync(`dist/${file}`, 'utf8');
}

function first(page: string): readonly string[] {
  return filesOfPage(read(`${page}.html`));
}

describe.each(PAGES)('%s.html', (page) => {
  const html = read(`${page}.html`);

  test('has the strict policy, before anything it could concern', () => {
    expect(policyOf(html)).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      // The hash of the empty text: Fluent's <style> elements, see the architecture decision record.
      'style-src': ["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'frame-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(
      html.search(/<(script|link|style)/),
    );
  });

  test('holds nothing the policy would stop', () => {
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    expect(html.match(/<script(?![^>]*\ssrc=)/g)).toBeNull();
  });

  test('loads office.js first and every script deferred, so that the skeleton is painted before', () => {
    const tags = html.match(/<script\b[^>]*>/g) ?? [];
    expect(tags[0]).toContain('src="office/office.js"');
    expect(tags.length).toBeGreaterThan(1);
    expect(tags.filter((tag) => !/\sdefer\b/.test(tag))).toEqual([]);
  });

  test('names only files that were built, relative to itself', () => {
    expect(first(page).filter((file) => !files.includes(file))).toEqual([]);
  });
});

test('what the pane loads before first use is small', () => {
  const own = first('taskpane').filter(
    (file) => /\.(js|css)$/.test(file) && !/^office\//.test(file),
  );
  expect(own.length).toBeGreaterThan(0);
  const size = own.reduce((sum, file) => sum + gzipSize(`dist/${file}`), 0);
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThanOrEqual(FIRST_LOAD_LIMIT);
});

test('forms and Excel come after it, in a small chunk of their own', () => {
  const ofForms = 'vehiclePurchase';
  expect(
    first('taskpane').filter((file) => /\.js$/.test(file) && read(file).includes(ofForms)),
  ).toEqual([]);
  const later = scripts.filter((file) => /^js\/app\./.test(file));
  expect(later.map((file) => read(file).includes(ofForms))).toEqual([true]);
  const size = later.reduce((sum, file) => sum + gzipSize(`dist/${file}`), 0);
  expect(size).toBeLessThanOrEqual(LATER_LOAD_LIMIT);
});

describe('our scripts', () => {
  test('there are some', () => {
    expect(scripts.filter((file) => /^js\/(taskpane|commands)\./.test(file))).toHaveLength(2);
  });

  test.each(scripts)('%s holds no spreadsheet engine, no workbench, no test', (file) => {
    // The writer of .docx files speaks of universal measures.
    expect(read(file)).not.toMatch(/univer(?!sal measure)|workbench|playwright/i);
  });

  test.each(scripts)('%s makes no code from text', (file) => {
    const text = GUARDED_FALLBACKS.reduce((rest, known) => rest.replaceAll(known, ''), read(file));
    expect(text).not.toMatch(/\beval\b|\bFunction\(["'`]|\bnew Function\b/);
  });

  test.each(scripts)('%s calls for no source map', (file) => {
    expect(read(file)).not.toContain('sourceMappingURL');
  });
});

test.each(['insertPerformanceTarget', 'insertThreePublic'])(
  'the ribbon command %s is in the page that runs it',
  (name) => {
    const own = first('commands').filter((file) => file.startsWith('js/'));
    expect(own.some((file) => read(file).includes(name))).toBe(true);
  },
);

test('source maps, sources and drawings are not delivered', () => {
  expect(files.filter((file) => /\.(map|ts|tsx|svg)$/.test(file))).toEqual([]);
});
