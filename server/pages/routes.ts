import express, { type Router } from 'express'
import { coveragePage, coveragePath } from '#server/pages/coverage.ts'
import { landingPage, type SystemSummary } from '#server/pages/landing.ts'
import { landingPolicy, referencePage, referencePolicy, viewerFile, viewerPath } from '#server/pages/reference.ts'

/** The pages outside the contracts: `/`, and below `/_accord/` the references, the contracts and the viewer. */
export function pageRoutes(systems: readonly (SystemSummary & { contract: object })[]): Router {
  const router = express.Router()
  const send = (res: express.Response, policy: string, text: string) => {
    res.set('Content-Security-Policy', policy).type('html').send(text)
  }
  router.get('/', (_req, res) => send(res, landingPolicy, landingPage(systems)))
  router.get(viewerPath, (_req, res) => {
    res.set('Cache-Control', 'public, max-age=3600').sendFile(viewerFile())
  })
  router.get(coveragePath, (_req, res, next) => {
    coveragePage().then((text) => send(res, landingPolicy, text), next)
  })
  for (const system of systems) {
    router.get(`/_accord/reference/${system.api}`, (_req, res) => send(res, referencePolicy, referencePage(system)))
    router.get(`/_accord/contracts/${system.api}.json`, (_req, res) => {
      res.json(publicContract(system.contract))
    })
  }
  return router
}

/** The contract without the extension that only the kernel reads. */
export function publicContract(contract: object): unknown {
  return JSON.parse(JSON.stringify(contract, (key, value) => (key === 'x-accord' ? undefined : value)))
}
