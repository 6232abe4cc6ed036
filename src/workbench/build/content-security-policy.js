/**
 * The hash of the empty text. Fluent's style engine adds an empty <style> and fills it through insertRule, which no
 * policy concerns: this admits that element, but none with a text.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The policy of both pages. docs/adr/0002-content-security-policy.md says why each line is as it is.
 * @param {string | null} officeOrigin where office.js comes from, if not from beside the pages
 */
export function contentSecurityPolicy(officeOrigin) {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...(officeOrigin === null ? [] : [officeOrigin])],
    'style-src': ["'self'", EMPTY_STYLE],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    // AgaveErrorUX/index.html, which office.js shows when Excel on the web runs on an unknown host.
    'frame-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
