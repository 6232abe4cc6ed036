import type { Manifest, RibbonButton } from '../manifest/manifest';
import { element } from './dom';

/** The group that manifest.xml declares, drawn like Excel's. */
export function drawRibbon(
  ribbon: HTMLElement,
  manifest: Manifest,
  onPress: (button: RibbonButton) => void,
): void {
  ribbon.replaceChildren(
    ...manifest.groups.map((group) =>
      element(
        'section',
        { className: 'group', ariaLabel: group.label },
        element(
          'div',
          { className: 'group__buttons' },
          ...group.buttons.map((button) => drawButton(button, onPress)),
        ),
        element('span', { className: 'group__label' }, group.label),
      ),
    ),
  );
}

function drawButton(button: RibbonButton, onPress: (button: RibbonButton) => void): HTMLElement {
  const icon = element('img', {
    src: localPath(button.icon[32] ?? ''),
    alt: '',
    width: 32,
    height: 32,
  });
  const drawn = element(
    'button',
    { type: 'button', className: 'group__button', title: button.tooltip },
    icon,
    element('span', {}, button.label),
  );
  drawn.addEventListener('click', () => onPress(button));
  return drawn;
}

/** The manifest names the deployed address; the workbench serves the same files from its own. */
export function localPath(address: string): string {
  const { pathname, search } = new URL(address, location.href);
  return pathname + search;
}
