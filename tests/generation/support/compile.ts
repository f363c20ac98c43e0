import { resolve } from 'node:path'
import ts from 'typescript'

const root = resolve(import.meta.dirname, '../../..')
const virtualFolder = `${root}/tests/generation/virtual`

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile)
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options
}

/**
 * Compiles files that exist only here, as if they were in one folder of the repository, with the repository's own options.
 * Returns the messages of each file, `[]` where it is accepted.
 */
export function compile(files: Readonly<Record<string, string>>): Record<string, string[]> {
  const options = compilerOptions()
  const host = ts.createCompilerHost(options)
  const virtual = new Map(Object.entries(files).map(([name, text]) => [`${virtualFolder}/${name}`, text]))
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => virtual.has(name) || fileExists(name)
  host.readFile = (name) => virtual.get(name) ?? readFile(name)
  host.directoryExists = (name) => name === virtualFolder || ts.sys.directoryExists(name)
  host.getSourceFile = (name, version, ...rest) => {
    const text = virtual.get(name)
    return text === undefined ? getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version)
  }
  const program = ts.createProgram([...virtual.keys()], options, host)
  return Object.fromEntries(
    [...virtual.keys()].map((path) => {
      const source = program.getSourceFile(path)
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      return [
        path.slice(virtualFolder.length + 1),
        found.map((one) => `TS${one.code}: ${ts.flattenDiagnosticMessageText(one.messageText, '\n')}`),
      ]
    }),
  )
}
