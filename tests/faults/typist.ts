/** Types into a project as fast as it is acknowledged, and prints each acknowledged text: the victim of kill.test.ts. */
import { createCore } from '../../electron/core/app.ts';
import { inProcess } from '../../electron/hosts/cli/core-session.ts';
import { nodePorts } from '../../electron/hosts/node/ports.ts';

const [path = '', from = '0'] = process.argv.slice(2);
const client = inProcess(createCore({ ...nodePorts(), host: 'cli' }));
const project = await client.projects.open({ path });
const [first] = await client.paragraphs.rows({ project: project.id, numbers: [1] });
if (first === undefined) throw new Error('no paragraph');
let base = first.head;
for (let n = Number(from) + 1; ; n++) {
  const { row } = await client.translations.edit({
    project: project.id,
    paragraph: first.id,
    text: `text ${n}`,
    base,
  });
  base = row.head;
  process.stdout.write(`${n}\n`);
  if (n % 5 === 0) await client.translations.leave({ project: project.id, paragraph: first.id });
}
