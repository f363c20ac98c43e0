/** `deploy` and `monitor`: they act only where something is connected, and otherwise say that nothing happened, and why. */

import { asOrgId } from '#db/mightykey/ids.ts'
import type { UnitOutcome } from '#domain/mightykey/executor/outcome.ts'
import type { DeployTarget } from '#domain/mightykey/executor/services.ts'
import { callIdOf } from '#domain/mightykey/executor/work/building.ts'
import type { Work, WorkContext } from '#domain/mightykey/executor/work/context.ts'

const nothingAsked = (eventType: string) => ({ eventType, model: null, tokens: { input: 0, output: 0 } })

const said = (text: string, eventType: string, result: UnitOutcome['result']): UnitOutcome => ({
  events: [{ type: 'message', data: { role: 'assistant', text } }],
  result,
  cost: nothingAsked(eventType),
})

export const deploy: Work = async (context) => {
  const { project, environment, target } = context
  if (!target) return notDeployed('no deployment target is connected')
  if (!project) return notDeployed('the run belongs to no project')
  if (!environment) return notDeployed('the project has no production environment')
  return await deployTo(context, target, project.name, environment.name)
}

const notDeployed = (reason: string): UnitOutcome =>
  said(`Nothing was deployed: ${reason}.`, 'stage.deploy', { deployed: false })

async function deployTo(
  context: WorkContext,
  target: DeployTarget,
  projectName: string,
  environment: string,
): Promise<UnitOutcome> {
  await context.checkpoint()
  await context.updateEnvironment({ status: 'deploying' })
  const { key, signal } = context
  const orgId = asOrgId(context.run.org_id)
  const { ok, url, output } = await target.deploy({ orgId, projectName, environment, key, signal })
  await context.updateEnvironment(
    ok ? { status: 'active', lastDeployedAt: context.now(), ...(url === null ? {} : { url }) } : { status: 'failed' },
  )
  const callId = callIdOf(context)
  return {
    events: [
      { type: 'tool_call', data: { tool: `deploy.${target.name}`, arguments: { environment }, callId } },
      { type: 'tool_result', data: { callId, ok, output: output ?? null } },
    ],
    result: { deployed: ok },
    cost: nothingAsked('stage.deploy'),
    ...(ok ? {} : { failure: `The deployment with ${target.name} failed` }),
  }
}

export const monitor: Work = async (context) => {
  const { environment, runs, signal } = context
  const url = environment?.url ?? null
  if (url === null) {
    return said('There is nothing to monitor: no environment of this run has an address.', 'stage.monitor', {
      probed: false,
    })
  }
  await context.checkpoint()
  const { health, output } = await runs.probe.probe(url, signal)
  await context.updateEnvironment({ healthStatus: health, healthCheckedAt: context.now() })
  const callId = callIdOf(context)
  return {
    events: [
      { type: 'tool_call', data: { tool: 'http.probe', arguments: { url }, callId } },
      { type: 'tool_result', data: { callId, ok: health === 'healthy', output } },
    ],
    result: { probed: true },
    cost: nothingAsked('stage.monitor'),
  }
}
