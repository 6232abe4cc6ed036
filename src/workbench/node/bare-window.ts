import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { Context } from 'node:vm';
import type { External } from '../bridge/windows-bridge';

const officeFolder = join(
  dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json'),
  ),
  'dist',
);

/** Compiled once: a second start of the library then takes 12 ms instead of 50. */
const compiled = new Map<string, Script>();

function script(file: string): Script {
  const known = compiled.get(file);
  if (known) return known;
  const path = join(officeFolder, file);
  const made = new Script(readFileSync(path, 'utf8'), { filename: path });
  compiled.set(file, made);
  return made;
}

/**
 * The least window in which the unmodified office.js starts: no DOM library, only what start-up touches.
 * The library keeps timers for seconds; they are unref'd so that a test process can end.
 */
export function bareWindow(external: External): Context {
  const address = new URL('http://127.0.0.1/taskpane.html');
  const officeScript = {
    src: new URL('/office/office.js', address).href,
    getAttribute: () => null,
  };
  const head = { appendChild: (element: ScriptElement) => load(element) };
  const document = {
    URL: address.href,
    cookie: '',
    readyState: 'complete',
    hidden: false,
    body: head,
    head,
    currentScript: officeScript,
    documentElement: { getAttribute: () => null },
    hasFocus: () => true,
    addEventListener: () => undefined,
    getElementById: () => null,
    getElementsByTagName: (tag: string) =>
      ({ script: [officeScript], head: [head], body: [head] })[tag.toLowerCase()] ?? [],
    createElement: (tag: string): ScriptElement => ({
      tagName: tag.toUpperCase(),
      setAttribute: () => undefined,
    }),
  };
  const window = createContext({
    console,
    external,
    document,
    location: address,
    history: {},
    // The library reads it by mistake when a dialog is closed.
    status: '',
    navigator: { userAgent: 'Node' },
    performance,
    URL,
    sessionStorage: memoryStorage(),
    localStorage: memoryStorage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    setTimeout: (work: () => void, delay?: number) => setTimeout(work, delay).unref(),
    setInterval: (work: () => void, delay?: number) => setInterval(work, delay).unref(),
    clearTimeout,
    clearInterval,
    queueMicrotask,
  });
  // The context's own global: the sandbox object is another object, without Promise.
  new Script('window = self = top = parent = globalThis').runInContext(window);
  script('office.js').runInContext(window);
  return window;

  function load(element: ScriptElement): void {
    const file = element.src?.replace(/^.*\/office\//, '').toLowerCase();
    if (element.tagName !== 'SCRIPT' || !file) return;
    queueMicrotask(() => {
      if (!existsSync(join(officeFolder, file))) {
        element.onerror?.();
        return;
      }
      script(file).runInContext(window);
      element.onload?.();
    });
  }
}

interface ScriptElement {
  readonly tagName: string;
  setAttribute(): void;
  src?: string;
  onload?: () => void;
  onerror?: () => void;
}

function memoryStorage() {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    clear: () => entries.clear(),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}
