/** What axe finds on the page, as the rules' names and the elements they are about. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Violations of WCAG 2.2 A and AA and of axe's best practice; within `selector` when one is given. */
export async function axeViolations(page: Page, selector?: string): Promise<readonly string[]> {
  // axe is a script, and runs in no frame that may run none
  const builder = new AxeBuilder({ page }).exclude('iframe[sandbox]').withTags(TAGS);
  const { violations } = await (selector === undefined ? builder : builder.include(selector)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
