/** Bare express, as its documentation writes it: one route, `express.json()`, `res.json()`. Checks the bearer, validates nothing. */
import express from 'express'
import { answer, bearer, expressPath, isKnown, mount } from '../task.ts'

export async function createListener() {
  const app = express()
  app.use(express.json())
  app.post(mount + expressPath, (req, res) => {
    if (!isKnown(bearer(req.headers.authorization))) {
      res.status(401).json({ error: 'unauthorized' })
      return
    }
    res.status(201).json(answer(req.params.id as string, req.body))
  })
  return app
}
