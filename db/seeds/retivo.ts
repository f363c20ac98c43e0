/** Demo data: a company with a team, what it says about itself, and the people who use its product. Keys are made at random when it is planted. */

/** How somebody's use of the product has gone in the last two months. */
export type Story = 'steady' | 'growing' | 'fading' | 'gone' | 'back' | 'stuck' | 'fresh'

export interface Person {
  name: string
  company: string
  role: string
  teamSize: number
  plan: string
  story: Story
}

const person = (name: string, company: string, role: string, teamSize: number, plan: string, story: Story): Person => ({
  name,
  company,
  role,
  teamSize,
  plan,
  story,
})

export const people: readonly Person[] = [
  person('Amara Okafor', 'Northwind', 'Head of Operations', 120, 'scale', 'steady'),
  person('Ben Takahashi', 'Pinewood', 'Product Manager', 14, 'team', 'steady'),
  person('Clara Lindqvist', 'Harbor & Co', 'Analyst', 8, 'team', 'steady'),
  person('Dmitri Volkov', 'Lumen Labs', 'Engineer', 35, 'scale', 'steady'),
  person('Elena Petrova', 'Cobalt', 'Founder', 3, 'solo', 'steady'),
  person('Farid Haddad', 'Terra Foods', 'Operations Manager', 60, 'scale', 'growing'),
  person('Grace Mbeki', 'Blue Finch', 'Team Lead', 11, 'team', 'growing'),
  person('Hana Suzuki', 'Orbit', 'Consultant', 5, 'solo', 'growing'),
  person('Igor Novak', 'Steelworks', 'IT Manager', 80, 'scale', 'fading'),
  person('Julia Ferreira', 'Papaya', 'Designer', 9, 'team', 'fading'),
  person('Kofi Mensah', 'Riverbank', 'Office Manager', 22, 'team', 'fading'),
  person('Lena Schmidt', 'Kessler GmbH', 'Controller', 54, 'scale', 'fading'),
  person('Marco Rossi', 'Trattoria Uno', 'Owner', 4, 'solo', 'gone'),
  person('Nadia Rahman', 'Silver Oak', 'Project Manager', 17, 'team', 'gone'),
  person('Oscar Jensen', 'Fjord', 'Engineer', 6, 'team', 'back'),
  person('Priya Nair', 'Monsoon', 'Marketing Lead', 19, 'team', 'back'),
  person('Quentin Dubois', 'Atelier Q', 'Founder', 2, 'solo', 'stuck'),
  person('Rosa Alvarez', 'Campo', 'Coordinator', 12, 'team', 'stuck'),
  person('Samir Patel', 'Kite', 'Engineer', 7, 'team', 'stuck'),
  person('Tara O’Neill', 'Greenway', 'Planner', 10, 'team', 'fresh'),
  person('Uwe Brandt', 'Brandt & Sohn', 'Owner', 5, 'solo', 'fresh'),
]

/** What people do on an ordinary day, in turn. */
export const habits = [
  'page_viewed',
  'report_opened',
  'task_completed',
  'comment_added',
  'feature_used',
  'file_exported',
]

/** What people do first, in this order. */
export const firstSteps = [
  'signup_completed',
  'profile_completed',
  'project_created',
  'teammate_invited',
  'feature_used',
]

export const demo = {
  email: 'demo@example.com',
  name: 'Demo',
  tenant: { name: 'Demo Company', slug: 'demo' },
  brand: {
    product_description: 'A planning tool for small teams',
    tone_guidelines: 'Friendly, short, never pushy',
    things_to_mention: ['Free onboarding calls on weekdays'],
    things_to_avoid: ['discount', 'last chance'],
  },
  config: {
    timezone: 'UTC',
    segments: [
      { name: 'large teams', conditions: { team_size: { gte: 50 } } },
      { name: 'solo', conditions: { plan: 'solo' } },
    ],
  },
} as const

export const playbooks = [
  {
    name: 'Ask quiet customers what is missing',
    status: 'active',
    lifecycleArea: 'churn_prevention',
    entryConditions: { lifecycle_stage: 'at_risk', plan: { in: ['solo', 'team', 'scale'] } },
    exitConditions: { lifecycle_stage: { in: ['active', 'onboarding', 'recovered'] } },
    constraints: { cooldown_days: 14 },
    strategyHints: {
      preferred_channel: 'email',
      template: 'Hello {{name}}, we have not seen you for a while. What is missing?',
    },
  },
  {
    name: 'First steps',
    status: 'active',
    lifecycleArea: 'onboarding',
    entryConditions: { lifecycle_stage: 'onboarding', plan: { in: ['solo', 'team', 'scale'] } },
    exitConditions: { 'milestones.project_created': true },
    constraints: { max_per_user: 2 },
    strategyHints: { preferred_channel: 'in_app', template: 'Make a first project: it takes two minutes.' },
  },
  {
    name: 'Offer more seats',
    status: 'draft',
    lifecycleArea: 'upsell',
    entryConditions: { expansion_score: { gte: 0.5 } },
    exitConditions: {},
    constraints: { require_approval: true },
    strategyHints: { preferred_channel: 'email' },
  },
] as const

/** What was said and what came of it: user, playbook (by its place above), days ago, result, and days until it was known. */
export const messages: readonly (readonly [number, number, number, 'positive' | 'negative' | 'neutral', number])[] = [
  [13, 0, 34, 'negative', 5],
  [14, 0, 33, 'negative', 4],
  [15, 0, 30, 'positive', 6],
  [16, 0, 29, 'positive', 3],
  [17, 1, 11, 'neutral', 7],
  [18, 1, 10, 'positive', 2],
  [10, 0, 9, 'neutral', 7],
  [11, 0, 8, 'neutral', 7],
  [19, 1, 8, 'positive', 1],
]
