// Preloaded into a measured process: writes the CPU it used, in microseconds, when it ends.
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  require('node:fs').writeFileSync(process.env.BENCH_CPU_FILE, String(user + system))
})
