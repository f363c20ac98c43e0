import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { JSONValue } from 'json-p3'
import { parse } from 'yaml'
import { applyOverlay, OverlayError } from './overlay.ts'
import { readSystems, type SystemEntry } from './systems.ts'

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Returns the upstream bytes after the declared repair. Throws when a checksum differs, or when the cut tail is not a repetition. */
export function readUpstream(root: string, system: SystemEntry): Buffer {
  const bytes = readFileSync(join(root, system.upstream))
  assertDigest(
    system.upstream,
    bytes,
    system.sha256,
    'the document as received was changed; put deviations into an overlay',
  )
  if (!system.repair) return bytes
  const head = bytes.subarray(0, system.repair.truncateTo)
  const tail = bytes.subarray(system.repair.truncateTo)
  if (!head.subarray(-tail.length).equals(tail)) {
    throw new Error(
      `${system.upstream}: the ${tail.length} bytes after ${head.length} do not repeat the text before them, so cutting them would lose content`,
    )
  }
  assertDigest(
    `${system.upstream} (repaired)`,
    head,
    system.repair.sha256,
    'the repair no longer yields the reviewed text',
  )
  return head
}

function assertDigest(name: string, bytes: Uint8Array, expected: string, hint: string): void {
  const found = digest(bytes)
  if (found !== expected) throw new Error(`${name}: sha256 is ${found}, redocly.yaml says ${expected}: ${hint}`)
}

/** The overlay files of a system in the order they are applied: by name. */
export function overlayFiles(root: string, system: SystemEntry): string[] {
  return readdirSync(join(root, system.overlays))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(system.overlays, name))
}

/** Upstream + repair + overlays: the contract every other tool reads. Throws an OverlayError that names file, action and target. */
export function buildContract(root: string, system: SystemEntry): JSONValue {
  const upstream = readUpstream(root, system).toString('utf8')
  let document = readDocument(system.upstream, upstream) as JSONValue
  for (const file of overlayFiles(root, system)) {
    document = applyOverlay(document, readDocument(file, readFileSync(join(root, file), 'utf8')), file)
  }
  return document
}

function readDocument(file: string, text: string): unknown {
  try {
    return file.endsWith('.json') ? JSON.parse(text) : parse(text)
  } catch (error) {
    throw new OverlayError(`${file}: ${(error as Error).message}`)
  }
}

export const contractText = (document: JSONValue): string => `${JSON.stringify(document, null, 1)}\n`

// `node scripts/contracts.ts [api …]` writes specs/<api>.json alone, for work on overlays.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = process.cwd()
  const wanted = process.argv.slice(2)
  for (const system of readSystems(root)) {
    if (wanted.length > 0 && !wanted.includes(system.api)) continue
    writeFileSync(join(root, system.contract), contractText(buildContract(root, system)))
    console.log(`${system.contract} written`)
  }
}
