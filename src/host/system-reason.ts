/** Tells a refusal of the operating system, which is expected, from a bug, which is not. */

/**
 * The system's own name for what it refused, such as `ENOSPC` for a full disk.
 * Anything that does not come from the system is a bug and is thrown on.
 */
export function systemReason(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
