/** Whether a text is JSON. */
import { findJsonFault } from '../../dataset/find-json-fault.ts';

/** A byte-order mark in front is no fault, as everywhere in a dataset. */
export function isJson(text: string): boolean {
  return findJsonFault(text.startsWith('\uFEFF') ? text.slice(1) : text) === null;
}
