import { parseCookie } from 'cookie'

const noCookies: Readonly<Record<string, string | undefined>> = Object.freeze({})

/** Cookies of a request by name; of equal names the first counts. */
export const readCookies = (header: string | undefined): Readonly<Record<string, string | undefined>> =>
  header === undefined ? noCookies : parseCookie(header)
