import type { CookiePolicy } from '#server/auth/cookies.ts'
import type { Config } from '#server/config.ts'

/** What handlers are given beside their scope: settings, read once. */
export interface Services {
  cookie: CookiePolicy
  settings: Config['mightykey']
}

/** Browsers speak https to anything but a developer's own machine. */
export const cookiePolicy = (config: Pick<Config, 'env'>): CookiePolicy => ({
  name: 'mk_session',
  secure: config.env !== 'development',
})

export const createServices = (config: Config): Services => ({
  cookie: cookiePolicy(config),
  settings: config.mightykey,
})
