/**
 * The headers that go with everything either host hands out.
 * They stop injected script, foreign content, framing and leaks: even a hole in the page could load and send nothing.
 */

/**
 * react-aria injects this style into the page; under `style-src 'self'` it would be refused with a console error.
 * By its hash it is let in, and nothing else is. A test computes both from the installed package.
 */
const pressStyleHash = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';
/** Injected by an open dialog where react-aria takes the machine for a touch device of Apple's. */
const scrollStyleHash = 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=';

/** What react-aria puts into the page by itself, as a policy names it. */
export const injectedStyles = `'${pressStyleHash}' '${scrollStyleHash}'`;

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${injectedStyles}`,
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // No text becomes markup or script anywhere in the page, and no policy may be made that would let it.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  // Nothing a page can do by itself beyond running its script: no new window, dialog, print, download or form.
  'sandbox allow-scripts allow-same-origin',
].join('; ');

/** Only features that Chromium knows: an unknown name is a console error on every page. */
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/** The same on both hosts. A kiosk keeps nothing of a visit, so nothing is stored either. */
export function securityHeaders(): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': ['screen-wake-lock=(self)', ...deniedFeatures.map((name) => `${name}=()`)].join(
      ', ',
    ),
    'Cache-Control': 'no-store',
  };
}
