import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const names = ['soffice', 'libreoffice'];
const places = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** An independent spreadsheet: $SOFFICE, the system's, or Debian's if this machine lets us install it. */
function findSoffice(): string {
  const asked = process.env.SOFFICE;
  if (asked !== undefined && existsSync(asked)) return asked;
  const found =
    asked === undefined
      ? (installed() ?? (installFromDebian() ? installed() : undefined))
      : undefined;
  if (found && (!lacksWriter(found) || installFromDebian())) return found;
  throw new Error(
    '没有找到 LibreOffice：请安装 LibreOffice（Calc 和 Writer），或用环境变量 SOFFICE 指明它的位置。No LibreOffice was found: install LibreOffice (Calc and Writer), or name it in the variable SOFFICE.',
  );
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...places].find((path) => existsSync(path));
}

const debians = '/usr/lib/libreoffice/program';

/** Debian's parts are packages of their own: a machine may have Calc alone. */
function lacksWriter(soffice: string): boolean {
  return realpathSync(soffice).startsWith(debians) && !existsSync(join(debians, 'libswlo.so'));
}

function installFromDebian(): boolean {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env });
  const words = [
    'install',
    '-y',
    '-q',
    '--no-install-recommends',
    'libreoffice-calc',
    'libreoffice-writer',
    'fonts-noto-cjk',
  ];
  return spawnSync('apt-get', words, { stdio: 'ignore', env }).status === 0;
}

type Format = 'xlsx' | 'ods' | 'xls' | 'docx' | 'odt' | 'pdf' | 'html';

/** The workbook as LibreOffice writes it again, in each of the formats, all formulas calculated. */
export function converted(bytes: Uint8Array, ...formats: Format[]): Uint8Array[] {
  return conversions('xlsx', bytes, formats);
}

/** A file as LibreOffice saves it again by way of each of these kinds, one after the other. */
export function resaved(bytes: Uint8Array, from: Format, ...by: readonly Format[]): Uint8Array {
  return by.reduce(
    ({ bytes: now, kind }, to) => {
      const [made = new Uint8Array()] = conversions(kind, now, [to]);
      return { bytes: made, kind: to };
    },
    { bytes, kind: from },
  ).bytes;
}

/** A Word document as it is printed. */
export function documentPdf(bytes: Uint8Array): Uint8Array {
  const [pdf] = conversions('docx', bytes, ['pdf']);
  return pdf ?? new Uint8Array();
}

/** The pages of a Word document. */
export function pagesOfDocument(bytes: Uint8Array): number {
  return pageCount(documentPdf(bytes));
}

export function pageCount(pdf: Uint8Array): number {
  return [...new TextDecoder('latin1').decode(pdf).matchAll(/\/Type\s*\/Page\b/g)].length;
}

function conversions(from: Format, bytes: Uint8Array, formats: readonly Format[]): Uint8Array[] {
  const soffice = findSoffice();
  const folder = mkdtempSync(join(tmpdir(), 'budget-forms-'));
  try {
    writeFileSync(join(folder, `in.${from}`), bytes);
    return formats.map((format) => {
      const profile = pathToFileURL(join(folder, 'profile')).href;
      const out = join(folder, 'out');
      const { status, stderr } = spawnSync(
        soffice,
        [
          '--headless',
          `-env:UserInstallation=${profile}`,
          '--convert-to',
          format,
          '--outdir',
          out,
          join(folder, `in.${from}`),
        ],
        { encoding: 'utf8' },
      );
      const made = join(out, `in.${format}`);
      if (status === 0 && existsSync(made)) return readFileSync(made);
      throw new Error(
        `LibreOffice ended with ${String(status)}: ${stderr}（.docx 需要 LibreOffice Writer; .docx needs LibreOffice Writer）`,
      );
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
