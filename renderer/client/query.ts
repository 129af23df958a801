/** Contract methods as React queries. */
import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { AreaName, Contract, InputOf, OutputOf } from '../../shared/contract/contract.ts';
import { keys } from './keys.ts';
import { useClient } from './provider.tsx';

export interface ContractQueryOptions {
  /** False: do not ask yet. */
  readonly enabled?: boolean;
  /** True: while a new input is asked for, show the last answer. */
  readonly keepPrevious?: boolean;
}

/** `useContractQuery('documents', 'list', { project })`: asked once, and again when an event says it changed. */
export function useContractQuery<A extends AreaName, M extends keyof Contract[A] & string>(
  area: A,
  method: M,
  input: InputOf<Contract[A][M]>,
  options: ContractQueryOptions = {},
): UseQueryResult<OutputOf<Contract[A][M]>> {
  const client = useClient();
  return useQuery<OutputOf<Contract[A][M]>>({
    queryKey: keys.of(area, method, input),
    queryFn: () => client[area][method](input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: (last) => last } : {}),
  });
}
