import { describe, expect, it } from 'vitest'
import { createEgress, EgressRefused, type Phantom, swapIn, swapOut } from '#domain/mightykey/egress.ts'
import { hostsOf } from '#domain/mightykey/providers/integrations/providers.ts'

const timeoutMs = 1000
const github: Phantom = {
  placeholder: 'mkp_github',
  value: 'ghp_real$&value',
  provider: 'github',
  hosts: hostsOf('github', {}, undefined),
}
const mcp: Phantom = {
  placeholder: 'mkp_mcp',
  value: 'mcp-real-value',
  provider: 'custom_mcp',
  hosts: hostsOf('custom_mcp', {}, 'https://mcp.example.com:8443/rpc'),
}

describe('a placeholder', () => {
  it('becomes the credential in headers and body, towards the provider', () => {
    const request = {
      url: 'https://api.github.com/repos',
      method: 'POST',
      headers: { authorization: 'Bearer mkp_github', accept: 'text/plain' },
      body: '{"token":"mkp_github"}',
      timeoutMs,
    }
    expect(swapIn(request, [github, mcp])).toEqual({
      ...request,
      headers: { authorization: 'Bearer ghp_real$&value', accept: 'text/plain' },
      body: '{"token":"ghp_real$&value"}',
    })
  })

  it('is nothing where nobody put it', () => {
    const request = { url: 'http://elsewhere.example/', headers: { accept: '*/*' }, timeoutMs }
    expect(swapIn(request, [github])).toEqual(request)
  })

  const headers = { authorization: 'Bearer mkp_github' }
  it.each([
    ['without https', { url: 'http://api.github.com/', headers }],
    ['to another host', { url: 'https://evil.example/', headers }],
    ['to a host that only looks like it', { url: 'https://api.github.com.evil.example/', headers }],
    ['to another port', { url: 'https://api.github.com:8443/', headers }],
    ['with the host as a user name', { url: 'https://api.github.com@evil.example/', headers }],
    ['in the body to another host', { url: 'https://evil.example/', body: 'mkp_github' }],
    ['in an address of the provider', { url: 'https://api.github.com/?t=mkp_github' }],
    ['in an address of another', { url: 'https://evil.example/?t=mkp_github' }],
    ['of one provider to another', { url: 'https://mcp.example.com:8443/', headers }],
  ])('is not swapped %s', (_name, request) => {
    expect(() => swapIn({ timeoutMs, ...request }, [github, mcp])).toThrow(EgressRefused)
  })

  it('of a server of one’s own goes to the host of its address', () => {
    const own = { headers: { 'x-key': 'mkp_mcp' }, timeoutMs }
    const sent = swapIn({ url: 'https://mcp.example.com:8443/other', ...own }, [mcp])
    expect(sent.headers).toEqual({ 'x-key': 'mcp-real-value' })
    expect(() => swapIn({ url: 'https://mcp.example.com/', ...own }, [mcp])).toThrow('it goes to mcp.example.com:8443')
  })

  it('comes back where the other side repeats the credential', async () => {
    expect(swapOut('you sent mcp-real-value', [mcp])).toBe('you sent mkp_mcp')
    const seen: string[] = []
    const egress = createEgress(
      async ({ headers: sent }) => {
        seen.push(sent?.authorization ?? '')
        return { status: 200, headers: {}, body: Buffer.from(`hello ${sent?.authorization}`) }
      },
      [github],
    )
    const answer = await egress({ url: 'https://api.github.com/', headers, timeoutMs })
    expect(seen).toEqual(['Bearer ghp_real$&value'])
    expect(answer).toEqual({ status: 200, body: 'hello Bearer mkp_github' })
  })
})
