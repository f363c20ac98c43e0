/** Gates that stop a plan: those that come with every installation, those it learned, those it was given by settings. */
import { isObject } from '#domain/thumbgate/decisions/values.ts'
import { gateTemplates } from '#domain/thumbgate/gate-templates.ts'
import type { RiskLevel } from '#domain/thumbgate/intents/catalog.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type KillSwitch = components['schemas']['KillSwitch']

export interface Gate extends KillSwitch {
  trigger: string
}

export interface LearnedGate {
  id: string
  trigger: string
  action: string
  severity: string
}

const layers: readonly KillSwitch['layer'][] = [
  'Identity',
  'Execution',
  'Decisions',
  'Cloud',
  'Supply Chain',
  'Learned',
]
const severities: readonly RiskLevel[] = ['critical', 'high', 'medium', 'low']

const builtIn: readonly Gate[] = gateTemplates.map(({ id, defaultAction, severity, pattern }) => ({
  id,
  layer: 'Execution',
  action: defaultAction,
  severity,
  trigger: pattern,
}))

/** All gates of a data set. Settings name theirs under `gates`, as a list; what has no id is none. */
export function gatesOf(settings: Readonly<Record<string, unknown>>, learned: readonly LearnedGate[]): Gate[] {
  const given = Array.isArray(settings.gates) ? settings.gates.flatMap(readGate) : []
  const auto = learned.map(({ id, trigger, action, severity }): Gate => {
    return { id, layer: 'Learned', action, severity: toSeverity(severity), trigger }
  })
  return [...builtIn, ...given, ...auto]
}

function readGate(value: unknown): Gate[] {
  if (!isObject(value) || typeof value.id !== 'string' || value.id === '') return []
  const { id, action, severity, trigger } = value
  return [
    {
      id,
      layer: layers.find((layer) => layer === value.layer) ?? 'Execution',
      action: typeof action === 'string' ? action : 'warn',
      severity: toSeverity(severity),
      trigger: typeof trigger === 'string' ? trigger : '',
    },
  ]
}

const toSeverity = (text: unknown): RiskLevel => severities.find((severity) => severity === text) ?? 'medium'

/** The gates a plan meets: for risky intents all that are severe; for others those that name one of its actions. Most severe first. */
export function killSwitches(gates: readonly Gate[], risk: RiskLevel, actions: readonly string[]): KillSwitch[] {
  const isRisky = risk === 'high' || risk === 'critical'
  return gates
    .filter((gate) => (isRisky ? isSevere(gate) : actions.some((action) => names(gate, action))))
    .map(({ id, layer, action, severity }) => ({ id, layer, action, severity }))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.id < b.id ? -1 : 1))
}

const isSevere = ({ severity }: Gate): boolean => severity === 'critical' || severity === 'high'

const names = ({ id, trigger }: Gate, action: string): boolean =>
  [id, trigger].some((text) => text.toLowerCase().replaceAll('-', '_').includes(action))
