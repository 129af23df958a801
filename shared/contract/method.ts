/** How one method of the contract is written down. */
import type { z } from 'zod';

/**
 * query: reads; may run beside anything. command: writes, quickly; one at a time, in order.
 * job: long; reports progress under the caller's job id, can be cancelled, and writes in small commands.
 */
export type MethodKind = 'query' | 'command' | 'job';

export interface Method<
  K extends MethodKind = MethodKind,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> {
  readonly kind: K;
  readonly input: I;
  readonly output: O;
}

export type Area = Readonly<Record<string, Method>>;

/** A method that reads. */
export function query<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Method<'query', I, O> {
  return { kind: 'query', input, output };
}

/** A method that writes. */
export function command<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Method<'command', I, O> {
  return { kind: 'command', input, output };
}

/** A method that takes its time. Its input must carry `job`, an id the caller makes. */
export function job<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Method<'job', I, O> {
  return { kind: 'job', input, output };
}
