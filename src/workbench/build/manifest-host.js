import { DEFAULT_HOST } from './build-options.js';

/**
 * Puts the host's address in place of the one the repository's manifest carries.
 * @param {string} manifest
 * @param {string} host
 */
export function withHost(manifest, host) {
  const inXml = host.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
  return manifest.replaceAll(DEFAULT_HOST, inXml);
}
