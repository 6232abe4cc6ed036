/** Milliseconds. On a busy machine the wall's time says little, the processor's more: it counts this process only, all its threads. */
export interface Time {
  readonly wall: number;
  readonly cpu: number;
}

export interface Stopwatch {
  read(): Time;
}

export function startWatch(): Stopwatch {
  const wall = performance.now();
  const before = process.cpuUsage();
  return {
    read() {
      const { user, system } = process.cpuUsage(before);
      return { wall: performance.now() - wall, cpu: (user + system) / 1000 };
    },
  };
}

export function sumOf(one: Time, other: Time): Time {
  return { wall: one.wall + other.wall, cpu: one.cpu + other.cpu };
}
