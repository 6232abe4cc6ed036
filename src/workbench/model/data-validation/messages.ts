import { DataValidationErrorStyle } from '../../engine/univer';
import { invalidArgument } from '../../protocol/host-error';
import type { Json } from '../../protocol/messages';
import { flagValue, oneOf, textValue } from '../arguments';
import type { Validation } from './stored-rules';

const styles = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

const titleLimit = 32;
const messageLimit = 255;

/** What Excel shows when the cell is selected. */
export function showPrompt({ prompt, promptTitle, showInputMessage }: Partial<Validation>): Json {
  return {
    message: prompt ?? '',
    showPrompt: showInputMessage ?? true,
    title: promptTitle ?? '',
  };
}

export function readPrompt(
  value: unknown,
): Pick<Validation, 'prompt' | 'promptTitle' | 'showInputMessage'> {
  const { message = '', showPrompt: shown = true, title = '' } = record(value, 'prompt');
  return {
    prompt: limited(message, messageLimit, 'message'),
    promptTitle: limited(title, titleLimit, 'title'),
    showInputMessage: flagValue(shown, 'showPrompt'),
  };
}

/** What Excel says of an entry that is not valid. */
export function showAlert(validation: Partial<Validation>): Json {
  const { error, errorTitle, errorStyle, showErrorMessage } = validation;
  const style = Object.entries(styles).find(([, stored]) => stored === errorStyle);
  return {
    message: error ?? '',
    showAlert: showErrorMessage ?? true,
    style: style?.[0] ?? 'Stop',
    title: errorTitle ?? '',
  };
}

export function readAlert(
  value: unknown,
): Pick<Validation, 'error' | 'errorTitle' | 'errorStyle' | 'showErrorMessage'> {
  const {
    message = '',
    showAlert: shown = true,
    style = 'Stop',
    title = '',
  } = record(value, 'errorAlert');
  return {
    error: limited(message, messageLimit, 'message'),
    errorTitle: limited(title, titleLimit, 'title'),
    errorStyle: styles[oneOf(style, ['Stop', 'Warning', 'Information'], 'style')],
    showErrorMessage: flagValue(shown, 'showAlert'),
  };
}

function limited(value: unknown, limit: number, name: string): string {
  const text = textValue(value ?? '', name);
  if (text.length > limit) {
    throw invalidArgument(`${name} of more than ${String(limit)} characters`);
  }
  return text;
}

function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw invalidArgument(name);
  return value as Record<string, unknown>;
}
