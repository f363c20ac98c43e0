/** Writes messages: by the playbook's template, else as the model wrote it, else in words of our own. */
import { maxMessageLength } from '#domain/retivo/interventions/quality.ts'
import type { UserState } from '#domain/retivo/pipeline/candidates.ts'
import type { LifecycleArea } from '#domain/retivo/playbooks/areas.ts'

export interface Brand {
  productDescription: string | null
  mention: readonly string[]
}

export interface Writing {
  user: UserState
  area: LifecycleArea | null
  template: string | null
  /** What a model proposed. */
  proposed: string | null
  brand: Brand
}

/** The text of a message. */
export function writeMessage({ user, area, template, proposed, brand }: Writing): string {
  if (template !== null) return fillTemplate(template, user)
  if (proposed?.trim()) return proposed.trim().toWellFormed()
  return builtIn(user, area, brand)
}

/** Each part of a text is looked at once, whatever the text: a template of blanks must not keep the server busy. */
const placeholder = /\{\{([^{}]+)\}\}/g
/** Stands for a value that is missing until the text around it is mended. No text of a user can have it: PostgreSQL has no NUL. */
const gap = '\0'

/**
 * The template with its placeholders filled. One without a value is taken out together with the space that would be left over, and where it
 * opened a line, with the punctuation after it. What a value looks like is not read again as a template.
 */
export function fillTemplate(template: string, user: UserState): string {
  return template
    .replace(placeholder, (_, name: string) => placeholderValue(name.trim(), user)?.replaceAll(gap, '') ?? gap)
    .replace(/^\0[ \t,;:.!?-]*/gm, '')
    .replace(/(?<![ \t])[ \t]+\0(?=[\s,;:.!?)]|$)/g, '')
    .replaceAll(gap, '')
    .trim()
}

function placeholderValue(name: string, user: UserState): string | undefined {
  const own: Readonly<Record<string, unknown>> = {
    name: user.name,
    first_name: firstName(user),
    email: user.email,
    company: user.company,
    role: user.role,
    locale: user.locale,
    team_size: user.teamSize,
  }
  const value = Object.hasOwn(own, name) ? own[name] : propertyOf(user.properties, name.replace(/^properties\./, ''))
  if (typeof value === 'string') return value.trim() === '' ? undefined : shortened(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

/** A value that is too long for a message by itself: what a template makes of it is no longer than it has to be to be told so. */
const shortened = (value: string): string =>
  value.length > maxMessageLength ? value.slice(0, maxMessageLength + 1).toWellFormed() : value

const propertyOf = (properties: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, name)) return undefined
    return (inner as Record<string, unknown>)[name]
  }, properties)

const firstName = ({ name }: UserState): string | null => name?.trim().split(/\s+/)[0] || null

const openings: Readonly<Record<LifecycleArea, string>> = {
  onboarding: 'welcome aboard. The next step is a small one, and we are happy to take it with you.',
  churn_prevention: 'we noticed that you have not been around as much lately. Is there anything we can help with?',
  retention: 'thank you for being with us. We thought this might make your work a little easier.',
  upsell: 'you are getting a lot done, and it looks as if you could use some more room.',
  win_back: 'it has been a while. A few things have changed since you left, and we would love to have you back.',
}

function builtIn(user: UserState, area: LifecycleArea | null, { productDescription, mention }: Brand): string {
  const name = firstName(user)
  const opening = area ? openings[area] : 'we would like to be in touch. Is there anything we can do for you?'
  const first = name ? `Hi ${name}, ${opening}` : `${opening.slice(0, 1).toUpperCase()}${opening.slice(1)}`
  const worth = mention.map((one) => one.trim()).find((one) => one !== '')
  return [first, productDescription?.trim(), worth && `Worth a look: ${worth}.`].filter((part) => part).join('\n\n')
}
