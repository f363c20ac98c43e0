/** Which addresses belong to the public internet. Everything else could be a machine that trusts its neighbours. */
import ipaddr from 'ipaddr.js'

/** Azure's host answers here, on every virtual machine, from an address that looks public. */
const azureHost = '168.63.129.16'
/** The only part of IPv6 that has been given out. What embeds an IPv4 address outside it (mapped, compatible, NAT64) is refused with it. */
const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]

/**
 * True for an address that anybody on the internet could be reached at. False for every special range, for ranges that carry an IPv4
 * address inside (mapped, compatible, NAT64, 6to4, Teredo), and for what is no address at all.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.parse(text)
  if (address.range() !== 'unicast') return false
  return address instanceof ipaddr.IPv6 ? address.match(globalUnicast) : address.toString() !== azureHost
}

/** Names that mean this machine or this network wherever they are resolved (RFC 6761, RFC 6762, RFC 8375, ICANN's .internal). */
const privateNames = /(^|\.)(localhost|local|internal|home\.arpa|intranet|lan)$/

/**
 * Whether the host of a URL is private as far as can be told without asking anybody: a literal address that is not public, or a name that
 * never leads outside. A name that resolves to a private address is refused when it is used.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host)) return !isPublicAddress(host)
  return privateNames.test(host.toLowerCase().replace(/\.$/, ''))
}
