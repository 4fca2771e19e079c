import { play } from '../test/simulation/play.ts'
const [from = 1, n = 20] = process.argv.slice(2).map(Number)
const begun = process.cpuUsage()
let runs = 0
for (let seed = from; seed < from + n; seed++) {
  const one = await play(seed, n === 1)
  runs += one.runs
  if (one.violations.length > 0 || n === 1) console.log(seed, one.violations, one.lines.join('\n'))
}
console.log(((process.cpuUsage(begun).user + process.cpuUsage(begun).system) / 1000 / n).toFixed(1), 'ms a seed', runs / n, 'runs')
