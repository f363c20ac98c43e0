/**
 * Ajv's standalone code, made smaller without a change of what it decides or reports: what no validator reads is left out, errors that
 * differ only in their place are made by one function, and validators hand each other a place instead of an object.
 */

import { withoutKnownAnswers } from './validator-flow.ts'

const text = String.raw`"(?:[^"\\\n]|\\.)*"`

/** The place inside the schema, which no answer shows. */
const schemaPaths = new RegExp(`schemaPath:${text},`, 'g')

/** An error as Ajv writes it: place, keyword, parameters, message. */
const errors = new RegExp(
  String.raw`\{instancePath(?::((?:${text}|[^"\n])*?))?,(keyword:${text},params:\{(?:${text}|[^"{}\n])*\},message:(?:${text}|[^"{}\n])*)\}`,
  'g',
)

/** What an error reads of its validator, not the names of its members; parts of schemas are known everywhere. */
const variables = new RegExp(
  String.raw`${text}|\b(?!(?:true|false|null|part\d+)\b)([A-Za-z_$][\w$]*)(?![\w$]* *:)`,
  'g',
)

/** A copy of a schema, and a place that reads a part of it. */
const schemaCopy = /^const (schema\d+) = (.*);\n/gm
const schemaPart = new RegExp(String.raw`${text}|\b(schema\d+)((?:\.[A-Za-z_$][\w$]*|\[(?:${text}|\d+)\])*)`, 'g')
const schemaStep = new RegExp(String.raw`\.([A-Za-z_$][\w$]*)|\[(${text}|\d+)\]`, 'g')

/** What a validator is told beside its value, and what one tells another. Only coercion reads more than the place. */
const parameters = '{instancePath="", parentData, parentDataProperty, rootData=data}={}'
const call = new RegExp(
  String.raw`\{instancePath(?::((?:${text}|[^"\n])*?))?,parentData(?::\w+)?,parentDataProperty(?::(?:${text}|\w+))?,rootData\}`,
  'g',
)

/** The code of one set of validators. `coerces` says that they change values in place, for which they need to know the parent. */
export function compact(code: string, coerces: boolean): string {
  const plain = code
    .replaceAll('"use strict";', '')
    .replaceAll(schemaPaths, '')
    .replaceAll(/\n{2,}/g, '\n')
  const found = withErrorMakers(withSchemaParts(withoutKnownAnswers(plain.trim())))
  if (coerces) return found
  return found
    .replaceAll(parameters, 'instancePath=""')
    .replaceAll(call, (_, place?: string) => place ?? 'instancePath')
}

/** Reads from the copies of schemas only what is used; equal parts are one. */
function withSchemaParts(code: string): string {
  const copies = new Map<string, unknown>()
  const rest = code.replaceAll(schemaCopy, (_, name: string, value: string) => {
    copies.set(name, JSON.parse(value))
    return ''
  })
  const parts = new Map<string, string>()
  const used = rest.replaceAll(schemaPart, (whole, name?: string, steps = '') => {
    if (name === undefined) return whole
    const value = JSON.stringify(partOf(copies.get(name), steps))
    if (value === undefined) throw new Error(`validators read ${whole}, which the schema does not have`)
    const part = parts.get(value) ?? `part${parts.size}`
    parts.set(value, part)
    return part
  })
  const declared = [...parts].map(([value, part]) => `const ${part} = ${value};\n`)
  return `${declared.join('')}${used}`
}

function partOf(schema: unknown, steps: string): unknown {
  let at = schema
  for (const [, name, quoted] of steps.matchAll(schemaStep)) {
    const step = name ?? String(JSON.parse(quoted ?? ''))
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined
  }
  return at
}

/** One function per error that differs in nothing but its place and one variable. */
function withErrorMakers(code: string): string {
  const makers = new Map<string, string>()
  const used = code.replaceAll(errors, (whole, place: string | undefined, rest: string) => {
    const names = new Set([...rest.matchAll(variables)].flatMap(([, name]) => name ?? []))
    if (names.size > 1) return whole
    const [name] = names
    const body = rest.replaceAll(variables, (one, variable?: string) => (variable === undefined ? one : 'value'))
    const maker = makers.get(body) ?? `error${makers.size}`
    makers.set(body, maker)
    return `${maker}(${[place ?? 'instancePath', ...(name ? [name] : [])].join(', ')})`
  })
  const declared = [...makers].map(([body, maker]) => {
    const taken = /\bvalue\b(?! *:)/.test(body.replaceAll(new RegExp(text, 'g'), '')) ? ', value' : ''
    return `const ${maker} = (instancePath${taken}) => ({instancePath,${body}});\n`
  })
  return `${declared.join('')}${used}`
}
