/** How we start a browser: alone, quiet, and asking the network for nothing. */

/** Flags for every start; `profile` is a fresh folder that goes afterwards. */
export function quietFlags(profile: string): readonly string[] {
  return [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--disable-quic',
    '--disable-extensions',
    '--disable-features=Translate,OptimizationHints,MediaRouter',
    '--password-store=basic',
    // as root (containers, test machines) the browser refuses to start with its sandbox
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
