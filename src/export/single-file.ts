/**
 * Puts the page and what it shows into one HTML document. Its policy lets in what stands in it, by hash, and nothing else;
 * no text of a dataset can end the element that it stands in.
 */
import { createHash } from 'node:crypto';
import { toldElement } from '../bridge/told.ts';
import { injectedStyles } from '../host/content-policy.ts';
import type { BuiltPage } from './build-page.ts';

export interface SingleFile extends BuiltPage {
  readonly language: string;
  readonly title: string;
  /** What the page finds under `toldMark`. */
  readonly told: unknown;
}

export function singleFile({ script, style, language, title, told }: SingleFile): string {
  const code = script.replaceAll(/<\/(script)/gi, '<\\/$1');
  if (code.includes('<!--')) throw new Error('The script holds "<!--", which HTML takes for its own.');
  if (/<\/style/i.test(style)) throw new Error('The style sheet holds "</style", which would end it.');
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(code, style)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeText(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="root"></div>',
    toldElement(told),
    `<script type="module">${code}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** A policy in the page itself knows neither `sandbox` nor `frame-ancestors`; everything else is as on both hosts. */
function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}' ${injectedStyles}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
