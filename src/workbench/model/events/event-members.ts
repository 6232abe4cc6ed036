import { HostError } from '../../protocol/host-error';
import type { Since } from '../../protocol/object-type';
import { textArgument } from '../arguments';
import { method } from '../define';
import type { ModelRef } from '../define';
import type { Env } from '../env';
import { requireAddress } from '../../grid/address';
import { readReference } from './event-body';
import { EventNumber, wholeWorkbook } from './event-numbers';

type EventName = keyof typeof EventNumber;

/** How the library spells the registering methods. */
const spelling: Readonly<Record<EventName, string>> = {
  Changed: 'DataChangedEvent',
  Activated: 'ActivatedEvent',
  Deactivated: 'DeactivatedEvent',
  Added: 'AddedEvent',
  SelectionChanged: 'SelectionChangedEvent',
  Deleted: 'DeletedEvent',
  Calculated: 'CalculatedEvent',
  FormatChanged: 'FormatChangedEvent',
  ProtectionChanged: 'ProtectionChangedEvent',
  NameChanged: 'EventNameChanged',
  VisibilityChanged: 'EventVisibilityChanged',
};

/** The versions are those of `worksheet.on…` and `worksheets.on…` in the library. */
function registering<T>(
  events: Partial<Record<EventName, Since>>,
  targetOf: (object: T) => string,
) {
  const members = Object.entries(events).flatMap(([name, since]) => {
    const number = EventNumber[name as EventName];
    const suffix = spelling[name as EventName];
    return [
      [
        `_Register${suffix}`,
        method<T>(since, (object, _, env) => {
          env.events.register(number, targetOf(object));
          return undefined;
        }),
      ],
      [
        `_Unregister${suffix}`,
        method<T>(since, (object, _, env) => {
          env.events.unregister(number, targetOf(object));
          return undefined;
        }),
      ],
    ] as const;
  });
  return Object.fromEntries(members);
}

export const worksheetEventMembers = registering<{ readonly sheetId: string }>(
  {
    Activated: '1.7',
    Calculated: '1.8',
    Changed: '1.7',
    Deactivated: '1.7',
    FormatChanged: '1.9',
    NameChanged: 'ExcelApiOnline 1.1',
    ProtectionChanged: '1.14',
    SelectionChanged: '1.7',
    VisibilityChanged: 'ExcelApiOnline 1.1',
  },
  ({ sheetId }) => sheetId,
);

export const worksheetCollectionEventMembers = registering<null>(
  {
    Activated: '1.7',
    Added: '1.7',
    Calculated: '1.8',
    Changed: '1.9',
    Deactivated: '1.7',
    Deleted: '1.7',
    FormatChanged: '1.9',
    NameChanged: 'ExcelApiOnline 1.1',
    ProtectionChanged: '1.14',
    SelectionChanged: '1.9',
    VisibilityChanged: 'ExcelApiOnline 1.1',
  },
  () => wholeWorkbook,
);

/** `event.getRange(context)` and `event.getRangeOrNullObject(context)` */
export const workbookEventMembers = {
  _GetRangeForEventByReferenceId: method<null>('1.1', (_, args, env) => {
    const found = rangeOfEvent(textArgument(args, 0, 'referenceId'), env);
    if (!found)
      throw new HostError('ItemNotFound', 'The cells of this event are not one range any more');
    return found;
  }),
  _GetRangeOrNullObjectForEventByReferenceId: method<null>('1.1', (_, args, env) =>
    rangeOfEvent(textArgument(args, 0, 'referenceId'), env),
  ),
};

function rangeOfEvent(referenceId: string, env: Env): ModelRef | null {
  const place = readReference(referenceId);
  if (!place || place.address.includes(',')) return null;
  if (!env.engine.book.getSheetBySheetId(place.sheetId)) return null;
  return env.refTo('Range', env.liveRanges.make(place.sheetId, requireAddress(place.address).area));
}
