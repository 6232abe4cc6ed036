import { element } from './dom';

/** The address of a page as Excel on Windows would open it; the host information comes through the bridge. */
export function pageFrame(path: string, title: string): HTMLIFrameElement {
  return element('iframe', { className: 'page-frame', title, src: path });
}
