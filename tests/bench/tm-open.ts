/** A memory in a fresh process: `node tm-open.ts MEMORY TEXT…`. Prints the time to the first lookup and the memory held. */
import { testCore } from '../helpers/core.ts';
import { timed } from './measure.ts';

const [path = '', ...texts] = process.argv.slice(2);
const t = testCore();
const lookUp = (text: string) => t.client.memory.lookup({ paths: [path], text, threshold: 50 });
const open = await timed(() => lookUp(texts[0] ?? ''));
for (const text of texts) await lookUp(text);
process.stdout.write(`${JSON.stringify({ open, rss: process.memoryUsage().rss / 2 ** 20 })}\n`);
await t.close();
