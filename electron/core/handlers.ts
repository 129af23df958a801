/** The type of the functions that answer the contract. */
import type { DeepReadonly } from '../../shared/contract/deep-readonly.ts';
import type { AreaName, Contract, OutputOf, ParsedOf } from '../../shared/contract/contract.ts';

export type Awaitable<T> = T | Promise<T>;

export type AreaHandlers<A extends AreaName> = {
  readonly [M in keyof Contract[A]]: (
    input: ParsedOf<Contract[A][M]>,
  ) => Awaitable<DeepReadonly<OutputOf<Contract[A][M]>>>;
};

export type Handlers = { readonly [A in AreaName]: AreaHandlers<A> };
