import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageRoutes } from '#server/pages/routes.ts'
import { launchBrowser } from './launch.ts'

const apis = ['thumbgate', 'retivo', 'front-of-house', 'rungate', 'mightykey']
const methods = ['get', 'put', 'post', 'delete', 'patch']

interface Operation {
  operationId: string
  tags?: string[]
}

function summary(api: string) {
  const contract = JSON.parse(readFileSync(`specs/${api}.json`, 'utf8')) as {
    paths: Record<string, Record<string, Operation>>
  }
  const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      return operation
        ? [
            {
              operationId: operation.operationId,
              method,
              path,
              tag: operation.tags?.[0] ?? 'untagged',
              built: path === '/projects',
            },
          ]
        : []
    }),
  )
  return { api, title: api, basePath: `/${api}`, operations, contract }
}

let server: Server
let browser: Browser
let base: string
const systems = apis.map(summary)

beforeAll(async () => {
  server = createServer(express().use(pageRoutes(systems)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
})

/** Opens a page; `foreign` collects every request that would leave this host. */
async function open(path: string) {
  const page = await browser.newPage()
  const foreign: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url())) foreign.push(request.url())
  })
  // The viewer asks for its maker's logo; the page's policy refuses it before anything is sent.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') foreign.splice(foreign.indexOf(request.url()), 1)
  })
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(base + path)
  return { page, foreign, errors }
}

describe('the landing page', () => {
  it('lists every system and every operation with its state', async () => {
    const { page, foreign, errors } = await open('/')
    expect(await page.locator('section h2').allTextContents()).toEqual(apis)
    const total = systems.reduce((sum, system) => sum + system.operations.length, 0)
    expect(total).toBe(290)
    expect(await page.locator('tr[data-operation]').count()).toBe(total)
    expect(await page.locator('#mightykey tr[data-operation="createProject"] .state').textContent()).toBe('built')
    expect(await page.locator('#mightykey tr[data-operation="createRun"] .state').textContent()).toBe('not built')
    expect(foreign).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })

  it('leads to a reference of each contract that shows its operations and asks no other host for anything', async () => {
    for (const system of systems) {
      const { page, foreign } = await open('/')
      await page.locator(`#${system.api} >> text=reference`).click()
      await page.locator('[role="menu"]').first().waitFor()
      const last = system.operations.at(-1)
      await page.locator(`[id$="operation/${last?.operationId}"]`).first().waitFor({ state: 'attached' })
      expect(foreign, system.api).toEqual([])
      await page.close()
    }
  })
})
