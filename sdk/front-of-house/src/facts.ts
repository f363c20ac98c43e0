// Written by "npm run generate"; do not edit.
/** Security scheme → header and what comes before the secret. */
export const schemes = {
  'bearerAuth': 'authorization:Bearer ',
}

/** The alternatives that operations name by their index. */
export const security = ['bearerAuth', '']

export type Scheme = keyof typeof schemes

/** What the logger hides: `format: password`, `writeOnly`, security headers and cookies. */
export const secrets = ['authorization', 'cookie', 'device_code', 'password', 'set-cookie']
