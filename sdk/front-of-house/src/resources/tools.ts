// Written by "npm run generate"; do not edit.
import type { Body, Call, Data, Item, Method, Options } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /v1/console/tools` — List global tools for org */
  list: 'Tools GET /v1/console/tools l tools' as Method<(options?: Options<O['listTools']>) => Call<O['listTools'], Item<Data<O['listTools']>, 'tools'>[]>>,
  /** `POST /v1/console/tools/{id}/test-connection` — Test tool provider connection */
  testConnection: 'testToolConnection POST /v1/console/tools/{id}/test-connection k' as Method<(id: string, options?: Options<O['testToolConnection']>) => Call<O['testToolConnection']>>,
  /** `POST /v1/console/agents/{id}/tools/enable` — Enable a tool for an agent */
  enable: 'AgentTool POST /v1/console/agents/{id}/tools/enable bk' as Method<(id: string, body: Body<O['enableAgentTool']>, options?: Options<O['enableAgentTool']>) => Call<O['enableAgentTool']>>,
  /** `POST /v1/console/agents/{id}/tools/disable` — Disable a tool for an agent */
  disable: 'AgentTool POST /v1/console/agents/{id}/tools/disable bk' as Method<(id: string, body: Body<O['disableAgentTool']>, options?: Options<O['disableAgentTool']>) => Call<O['disableAgentTool']>>,
}
