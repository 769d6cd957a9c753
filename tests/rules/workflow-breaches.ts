/** Finds in a workflow of GitHub what would let a stranger change what is built, each as one sentence. */

const pinned = /^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
/** What provenance is made with; it reaches no repository. */
const mayWrite = ['id-token: write', 'attestations: write'];

export function workflowBreaches(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim().replace(/^- /, ''));
  const found = (what: string, isBreach: (line: string) => boolean) =>
    lines.filter(isBreach).map((line) => `${what}: ${line}`);
  return [
    ...found(
      'an action that is not pinned by its hash, with its version',
      (line) => line.startsWith('uses:') && !pinned.test(line),
    ),
    ...found('a right to write', (line) => /^[\w-]+: write(-all)?$/.test(line) && !mayWrite.includes(line)),
    ...(/^permissions:\n {2}contents: read\n(?! )/m.test(text)
      ? []
      : ['the rights of all jobs are not set to reading']),
    ...found('a foreign change run with our rights', (line) => line.includes('pull_request_target')),
    ...found('a secret', (line) => line.includes('secrets.')),
    ...found('a text from outside in a command', (line) => /^run: .*\$\{\{/.test(line)),
    ...found('packages that are not those of the lock file', (line) => /\bnpm (install|i)\b/.test(line)),
  ];
}
