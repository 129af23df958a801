/** The type of the functions that answer the contract. */
import type { AreaName, Contract, InputOf, OutputOf, ParsedOf } from '../../shared/contract/contract.ts';

export type Awaitable<T> = T | Promise<T>;

/** What a handler may give back: the output, however deeply read-only. */
export type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer E)[]
    ? readonly DeepReadonly<E>[]
    : T extends object
      ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
      : T;

export type AreaHandlers<A extends AreaName> = {
  readonly [M in keyof Contract[A]]: (
    input: ParsedOf<Contract[A][M]>,
  ) => Awaitable<DeepReadonly<OutputOf<Contract[A][M]>>>;
};

export type Handlers = { readonly [A in AreaName]: AreaHandlers<A> };

export type { InputOf };
