/** Where the text of an import comes from: the request, or a file of the artifact area. */
import ipaddr from 'ipaddr.js'
import * as artifactRows from '#db/thumbgate/artifacts.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import { formatOf, type SourceFormat } from '#domain/thumbgate/documents/read.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import { assertArtifactName } from '#domain/thumbgate/paths.ts'
import type { RequestInfo } from '#server/contract.ts'
import type { Reader } from '#server/database.ts'

export interface ImportRequest {
  content?: string | undefined
  filePath?: string | undefined
  sourceFormat?: SourceFormat | undefined
}

export interface SourceText {
  raw: string
  format: SourceFormat
  /** Null for a text that came with the request. */
  path: string | null
}

const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

/** True for a request from this very machine that no proxy passed on. The Host header says nothing about that. */
export function isLocal({ ip, headers }: Pick<RequestInfo, 'ip' | 'headers'>): boolean {
  if (forwarding.some((name) => headers[name] !== undefined)) return false
  return ipaddr.isValid(ip) && ipaddr.process(ip).range() === 'loopback'
}

/** The text to import and its format. The request's own text wins over a file. Throws a 400 that names what is missing. */
export async function readSource(
  db: Reader,
  customer: CustomerId,
  body: ImportRequest,
  request: Pick<RequestInfo, 'ip' | 'headers'>,
): Promise<SourceText> {
  const path = assertArtifactName('filePath', body.filePath)
  if (body.content !== undefined) return inlineText(body.content, body.sourceFormat)
  if (path === undefined) throw fail('bad_request', 'content is missing: give the text, or filePath')
  if (!isLocal(request)) {
    throw fail('bad_request', 'filePath is taken only from the machine the server runs on: give the text as content', {
      field: 'filePath',
    })
  }
  const format = body.sourceFormat ?? formatOf(path)
  if (!format) {
    throw fail('bad_request', `filePath "${path}" does not tell a format that can be imported: give sourceFormat`, {
      field: 'filePath',
    })
  }
  const raw = await artifactRows.readArtifact(db, customer, path)
  if (raw === undefined) throw noSuchArtifact('filePath', path)
  return { raw, format, path }
}

function inlineText(content: string, format: SourceFormat | undefined): SourceText {
  if (!format)
    throw fail('bad_request', 'sourceFormat is missing: say what content is written in', { field: 'sourceFormat' })
  return { raw: content, format, path: null }
}

/** The 400 for an input that names no file. */
export const noSuchArtifact = (field: string, path: string) =>
  fail('bad_request', `${field} "${path}" names no file in the artifact area: write it first, or check the name`, {
    field,
  })
