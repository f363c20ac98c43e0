// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { EventDialects } from '../../../runtime/dialects.ts'
import type { Body, Call, EventStream, Method, Options } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /v1/chat/completions` — Proxy: OpenAI Chat Completions */
  chatCompletions: 'proxyChatCompletions POST /v1/chat/completions 1bd' as Method<{ (body: Body<O['proxyChatCompletions']> & { stream: true }, options?: Options<O['proxyChatCompletions']>): EventStream<EventDialects['openai']>; (body: Body<O['proxyChatCompletions']>, options?: Options<O['proxyChatCompletions']>): Call<O['proxyChatCompletions']> }>,
  /** `POST /v1/messages` — Proxy: Anthropic Messages */
  messages: 'proxyMessages POST /v1/messages 1bd' as Method<{ (body: Body<O['proxyMessages']> & { stream: true }, options?: Options<O['proxyMessages']>): EventStream<EventDialects['anthropic']>; (body: Body<O['proxyMessages']>, options?: Options<O['proxyMessages']>): Call<O['proxyMessages']> }>,
  /** `POST /v1/runs/complete-all` — Complete all running runs */
  completeAllRuns: ' POST /v1/runs/complete-all 1b' as Method<(body?: Body<O['completeAllRuns']>, options?: CallOptions) => Call<O['completeAllRuns']>>,
  /** `POST /v1/runs/current/complete` — Complete current run */
  completeCurrentRun: ' POST /v1/runs/current/complete 1b' as Method<(body?: Body<O['completeCurrentRun']>, options?: CallOptions) => Call<O['completeCurrentRun']>>,
  /** `POST /v1/runs/{id}/complete` — Complete a specific run */
  completeAgentRun: ' POST /v1/runs/{id}/complete 1b' as Method<(id: string, body?: Body<O['completeAgentRun']>, options?: CallOptions) => Call<O['completeAgentRun']>>,
  /** `POST /v1/runs/{id}/steps` — Create a tool_call step in a run */
  createRunStep: ' POST /v1/runs/{id}/steps 1b' as Method<(id: string, body: Body<O['createRunStep']>, options?: CallOptions) => Call<O['createRunStep']>>,
}
