/** Language models: one for all systems, and one for each that wants its own. */
import { z } from 'zod'
import { ConfigError } from '#server/config/values.ts'

export const llmProvider = z.enum(['openai', 'anthropic', 'none'])

interface LlmVariables {
  provider: z.output<typeof llmProvider>
  baseUrl: string | undefined
  apiKey: string | undefined
  model: string | undefined
}

/** What a system's settings may depend on beside its own variables. */
export interface Shared {
  mode: 'development' | 'production' | 'test'
  /** The model of systems that name none. */
  llm: LlmVariables
}

/** A language model as a system uses it. */
export interface LlmConfig {
  provider: 'openai' | 'anthropic'
  /** The provider's own address when absent. */
  baseUrl: string | undefined
  /** Absent where a compatible server asks for none. */
  apiKey: string | undefined
  model: string
}

/** The model of one system, undefined when it has none. Throws a {@link ConfigError} when its name or key is missing. */
export function llmOf(
  system: string,
  shared: Shared,
  own: { [Name in keyof LlmVariables]: LlmVariables[Name] | undefined },
): LlmConfig | undefined {
  const provider = own.provider ?? shared.llm.provider
  const baseUrl = own.baseUrl ?? shared.llm.baseUrl
  const apiKey = own.apiKey ?? shared.llm.apiKey
  const model = own.model ?? shared.llm.model
  if (provider === 'none') return undefined
  if (model === undefined)
    throw new ConfigError(`ACCORD_${system}_LLM_MODEL is not set: the provider ${provider} needs the name of a model`)
  if (apiKey === undefined && baseUrl === undefined)
    throw new ConfigError(
      `ACCORD_${system}_LLM_API_KEY is not set: only a server of your own (…_LLM_BASE_URL) needs none`,
    )
  return { provider, baseUrl, apiKey, model }
}
