/**
 * Unpacks the npm-brought Chromium and its libraries into `TMPDIR`. A process of its own, because the package knows no
 * folder but the process's temporary one.
 */
import { join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

await chromium.executablePath();
await inflate(join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
