import { element } from './dom';

type Option = readonly [value: string, title: string];

export interface Choice {
  readonly label: HTMLElement;
  readonly list: HTMLSelectElement;
}

export function choice(
  label: string,
  options: readonly Option[],
  chosen: string,
  onChoose: (value: string) => void,
): Choice {
  const list = element(
    'select',
    {},
    ...options.map(([value, title]) =>
      element('option', { value, defaultSelected: value === chosen }, title),
    ),
  );
  list.addEventListener('change', () => onChoose(list.value));
  return { label: element('label', {}, label, list), list };
}

export interface Tick {
  readonly label: HTMLElement;
  readonly box: HTMLInputElement;
}

export function tick(label: string, onTick: (on: boolean) => void): Tick {
  const box = element('input', { type: 'checkbox' });
  box.addEventListener('change', () => onTick(box.checked));
  return { label: element('label', {}, box, label), box };
}

export function press(label: string, onPress: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', onPress);
  return button;
}
