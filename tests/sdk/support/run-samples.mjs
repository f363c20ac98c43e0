// Runs the programs it is given, one after another, and prints those that failed as JSON. A process of its own, so that they run as written.
const failures = []
const say = console.log
console.log = () => {}
for (const file of process.argv.slice(2)) {
  try {
    await import(file)
  } catch (error) {
    failures.push({ file, error: String(error?.stack ?? error).slice(0, 600) })
  }
}
say(JSON.stringify(failures))
process.exit(0)
