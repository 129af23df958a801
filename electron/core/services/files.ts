/** Files handed over by the screen or chosen in the host's window. */
import { basename } from 'node:path';
import type { AreaHandlers } from '../handlers.ts';
import type { ServiceContext } from './context.ts';

export function filesService(context: ServiceContext): AreaHandlers<'files'> {
  const { staging, ports } = context;
  return {
    begin: ({ name, size }) => ({ staged: staging.begin(name, size) }),
    append: ({ staged, offset, base64 }) => ({
      received: staging.append(staged, offset, Buffer.from(base64, 'base64')),
    }),
    discard({ staged }) {
      staging.discard(staged);
      return {};
    },
    async choose() {
      const paths = (await ports.dialogs?.openFiles()) ?? [];
      return paths.map((path) => ({ staged: staging.adopt(path), name: basename(path) }));
    },
  };
}
