// Written by "npm run generate"; do not edit.
/** Security scheme → header and what comes before the secret. */
export const schemes = {
  'DashboardAuth': 'authorization:Bearer ',
  'AgentApiKey': 'authorization:Bearer ',
  'SessionCookie': 'cookie:rungate_session=',
  'AgentApiKeyHeader': 'x-api-key:',
}

/** The alternatives that operations name by their index. */
export const security = ['DashboardAuth|SessionCookie', 'AgentApiKey|AgentApiKeyHeader', '', 'SessionCookie']

export type Scheme = keyof typeof schemes

/** What the logger hides: `format: password`, `writeOnly`, security headers and cookies. */
export const secrets = ['authorization', 'code', 'cookie', 'rungate_session', 'set-cookie', 'x-api-key']
