/** Builds a page that is a file by itself: one script and one style sheet, with the faces inside. */
import react from '@vitejs/plugin-react';
import { build } from 'vite';

export interface BuiltPage {
  readonly script: string;
  readonly style: string;
}

/** The pages of `renderer/file`. */
export type PageName = 'index' | 'handout';

/** @param folder of the renderer. A build that fails, or that needs a further file, is a bug and throws. */
export async function buildPage(folder: string, name: PageName): Promise<BuiltPage> {
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins: [react()],
    build: {
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: `${folder}/file/${name}.tsx`, output: { codeSplitting: false } },
    },
  });
  const files = 'output' in built ? built.output : [];
  const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const styles = files.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : []));
  const [script, style] = [scripts[0], styles[0]];
  if (files.length !== 2 || script === undefined || style === undefined) {
    const names = files.map(({ fileName }) => fileName).join(', ');
    throw new Error(`The page was to be one script and one style sheet, and became: ${names}.`);
  }
  return { script, style };
}
