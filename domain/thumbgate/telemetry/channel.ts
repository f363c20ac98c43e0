/** Which kind of place a visitor came from. */

interface Origin {
  source: string
  utmMedium: string | undefined
  referrerHost: string | undefined
  creator: string | undefined
}

const assistants = ['chatgpt', 'openai', 'perplexity', 'claude', 'gemini', 'copilot']
const engines = ['google', 'bing', 'duckduckgo', 'yahoo', 'ecosia', 'baidu', 'kagi']

const names = (label: string, words: readonly string[]): boolean => words.some((word) => label.includes(word))

/** What a label says: a source with its medium, or a host. */
function channelOf(label: string): string | undefined {
  if (names(label, ['producthunt', 'product_hunt'])) return 'producthunt'
  if (label.includes('reddit')) return 'reddit'
  if (names(label, ['creator', 'influencer'])) return 'creator'
  if (names(label, [...assistants, 'ai_search'])) return 'ai_search'
  return names(label, [...engines, 'organic_search', 'seo']) ? 'organic_search' : undefined
}

/** The first that fits: what source and medium say, that a creator is named, else what the referring host says. */
export function trafficChannel({ source, utmMedium = '', referrerHost = '', creator }: Origin): string {
  const tagged = channelOf(`${source} ${utmMedium}`.toLowerCase())
  if (tagged === 'producthunt' || tagged === 'reddit') return tagged
  if (creator !== undefined) return 'creator'
  const found = tagged ?? channelOf(referrerHost)
  if (found !== undefined) return found
  return source.toLowerCase() === 'direct' && referrerHost === '' ? 'direct' : 'referral'
}
