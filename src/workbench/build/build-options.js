/**
 * @typedef {'self' | 'cdn' | 'cdn-21v'} OfficeJsSource
 * @typedef {{ readonly host: string, readonly officeJs: OfficeJsSource }} BuildOptions
 */

/** The address that manifest.xml carries in the repository. */
export const DEFAULT_HOST = 'https://localhost:3000';

/** @type {readonly OfficeJsSource[]} */
const OFFICE_JS_SOURCES = ['self', 'cdn', 'cdn-21v'];

/** An option of the build that cannot be used; the message is meant for the person at the keyboard. */
export class BuildOptionProblem extends Error {}

/**
 * Reads what was given as `--env name=value`.
 * @param {Readonly<Record<string, unknown>>} env
 * @returns {BuildOptions}
 */
export function readBuildOptions(env) {
  // webpack-cli adds WEBPACK_BUILD and the like by itself.
  const unknown = Object.keys(env).find(
    (name) => !['host', 'officeJs'].includes(name) && !name.startsWith('WEBPACK_'),
  );
  if (unknown !== undefined) {
    throw new BuildOptionProblem(
      `没有“${unknown}”这个构建选项，可用的是 host 和 officeJs。 There is no build option "${unknown}"; use host or officeJs.`,
    );
  }
  return { host: readHost(env['host']), officeJs: readOfficeJs(env['officeJs']) };
}

/** @param {unknown} value */
function readHost(value) {
  if (value === undefined) return DEFAULT_HOST;
  const url = typeof value === 'string' ? tryUrl(value) : null;
  const usable =
    url?.protocol === 'https:' && !url.search && !url.hash && !url.username && !url.password;
  if (!url || !usable) {
    throw new BuildOptionProblem(
      `host 须是以 https:// 开头、不带“?”和“#”的地址，例如 https://intranet.example/yusuan，而不是“${value}”。 ` +
        `The host must be an address that begins with https:// and has no "?" or "#", such as https://intranet.example/yusuan, not "${value}".`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** @param {unknown} value */
function readOfficeJs(value) {
  const source = OFFICE_JS_SOURCES.find((known) => known === (value ?? 'self'));
  if (source === undefined) {
    throw new BuildOptionProblem(
      `officeJs 须是 ${OFFICE_JS_SOURCES.join('、')} 之一，而不是“${value}”。 ` +
        `officeJs must be one of ${OFFICE_JS_SOURCES.join(', ')}, not "${value}".`,
    );
  }
  return source;
}

/** @param {string} text */
function tryUrl(text) {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
