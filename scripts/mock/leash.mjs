// Loaded into each Prism process: it ends with the process that started it, however that ended.
process.once('disconnect', () => process.exit())
