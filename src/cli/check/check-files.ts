import type { FileChecker, FileOutcome } from '../terminal/file-checker';
import type { Terminal } from '../terminal/terminal';
import type { CheckSettings } from '../terminal/check-settings';

/** So many files are worth the start of further threads. */
const manyFiles = 4;

/** Outcomes in the order of the files, however fast each is; no more of them wait than there is work for. */
export async function* checkFiles(
  paths: readonly string[],
  settings: CheckSettings,
  terminal: Terminal,
): AsyncGenerator<FileOutcome> {
  const checker =
    (paths.length >= manyFiles ? terminal.startCheckers?.(settings, paths.length) : null) ??
    (await checkHere(settings, terminal));
  try {
    const running: Promise<FileOutcome>[] = [];
    let next = 0;
    const begin = () => {
      const path = paths[next];
      next += 1;
      if (path === undefined) return;
      const outcome = checker.check(path);
      // Its failure is told when its turn comes.
      outcome.catch(() => undefined);
      running.push(outcome);
    };
    while (running.length < checker.width * 2 && next < paths.length) begin();
    for (let first = running.shift(); first; first = running.shift()) {
      const outcome = await first;
      begin();
      yield outcome;
    }
  } finally {
    await checker.stop();
  }
}

/** Where threads check, nothing of this is loaded beside them. */
async function checkHere(settings: CheckSettings, terminal: Terminal): Promise<FileChecker> {
  const [{ checkFile }, { packsInOrder }] = await Promise.all([
    import('./check-file'),
    import('../packs-in-order'),
  ]);
  const catalogue = await packsInOrder(settings, terminal);
  return {
    width: 1,
    check: (path) => checkFile(path, settings, catalogue, terminal),
    stop: () => Promise.resolve(),
  };
}
