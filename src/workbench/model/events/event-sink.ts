/** Where the object model registers handlers of the client and reports what happened. */
export interface EventSink {
  /** `context.runtime.enableEvents` */
  enabled: boolean;
  register(eventNumber: number, target: string): void;
  unregister(eventNumber: number, target: string): void;
}
