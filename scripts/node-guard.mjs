// First in every npm script. Plain JavaScript in old syntax, so that an old Node can still read it and say why it stops.
const wanted = 24
const found = Number(process.versions.node.split('.')[0])
if (found < wanted) {
  console.error(
    `Accord needs Node ${wanted} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
      'Run "npm ci" (it brings Node 24 for Linux and Windows on x64 and Linux on arm64) and start through "npm run" or "npx",\n' +
      'or install Node 24 yourself.',
  )
  process.exit(1)
}
