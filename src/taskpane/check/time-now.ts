import { today } from './today';

/** As the user reads it: 2026-11-26 10:30. */
export function timeNow(): string {
  const time = new Date();
  const [hours, minutes] = [time.getHours(), time.getMinutes()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${today(time)} ${hours}:${minutes}`;
}
