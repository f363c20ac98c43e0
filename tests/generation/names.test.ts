import { describe, expect, it } from 'vitest'
import { camelCase, handlersConstant, kebabCase, pascalCase, sdkNames } from '#scripts/generators/names.ts'

describe('the spelling of a noun', () => {
  it.each([
    ['ProviderKeys', 'provider-keys', 'providerKeys', 'ProviderKeys'],
    ['Provider Keys', 'provider-keys', 'providerKeys', 'ProviderKeys'],
    ['internal-agent', 'internal-agent', 'internalAgent', 'InternalAgent'],
    ['dpo', 'dpo', 'dpo', 'Dpo'],
    ['shared.idempotency_claims', 'shared-idempotency-claims', 'sharedIdempotencyClaims', 'SharedIdempotencyClaims'],
  ])('%s is %s, %s and %s', (text, kebab, camel, pascal) => {
    expect([kebabCase(text), camelCase(text), pascalCase(text)]).toEqual([kebab, camel, pascal])
  })

  it('avoids constants that cannot be declared', () => {
    expect([handlersConstant('Export'), handlersConstant('Projects')]).toEqual(['exportHandlers', 'projects'])
  })
})

describe('the SDK method of an operation', () => {
  const methods = (tag: string, ...ids: string[]) => {
    const names = sdkNames(ids.map((operationId) => ({ operationId, tag })))
    return [...names.values()].map(({ resource, method }) => `${resource}.${method}`)
  }

  it('is the operationId without the resource, singular or plural', () => {
    expect(methods('Projects', 'listProjects', 'createProject', 'listProjectEnvironments')).toEqual([
      'projects.list',
      'projects.create',
      'projects.listEnvironments',
    ])
    expect(methods('Policies', 'getPolicyStats')).toEqual(['policies.getStats'])
    expect(methods('ProviderKeys', 'upsertProviderKeyByName')).toEqual(['providerKeys.upsertByName'])
    expect(methods('agent', 'listAgents')).toEqual(['agent.list'])
  })

  it('removes the resource once, as a word, and keeps the capitals of the rest', () => {
    expect(methods('agents', 'getAgentOfAgent')).toEqual(['agents.getOfAgent'])
    expect(methods('run', 'pruneRuntime')).toEqual(['run.pruneRuntime'])
    expect(methods('agents', 'rotateAgentAPIKey')).toEqual(['agents.rotateAPIKey'])
  })

  it('is the operationId where nothing or no unique identifier would remain', () => {
    expect(methods('webhooks', 'webhook')).toEqual(['webhooks.webhook'])
    expect(methods('run', 'get1Run', 'getRun1')).toEqual(['run.get1Run', 'run.getRun1'])
    expect(methods('tools', 'listTools', 'listTool')).toEqual(['tools.listTools', 'tools.listTool'])
  })

  it('is what x-accord.method says, unless another operation has that name', () => {
    const health = { operationId: 'healthz', tag: 'health', sdkMethod: 'check' }
    expect(sdkNames([health]).get('healthz')).toEqual({ resource: 'health', method: 'check' })
    expect(() => sdkNames([health, { operationId: 'checkHealth', tag: 'health' }])).toThrow(
      'healthz: x-accord.method "check" is the name of another operation of health',
    )
  })
})
