/** Where the cells of a table row lie in its text. A pipe behind a backslash separates nothing. Linear. */
export function splitCells(row: string): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = []
  let start = /^\s*\|?\s*/.exec(row)?.[0].length ?? 0
  while (start < row.length) {
    let end = row.indexOf('|', start)
    while (end > start && row[end - 1] === '\\') end = row.indexOf('|', end + 1)
    if (end < 0) end = row.length
    cells.push({ start, end })
    start = end + 1
    while (/[ \t\v\f]/.test(row[start] ?? '')) start += 1
  }
  return cells
}

/** How many columns a delimiter row (`|---|:-:|`) makes; 0 when the line is none. */
export function delimiterColumns(line: string): number {
  if (!/^[|:\- \t\v\f]*-[|:\- \t\v\f]*$/.test(line)) return 0
  const cells = splitCells(line)
  return cells.every(({ start, end }) => /^:?-+:?$/.test(line.slice(start, end).trim())) ? cells.length : 0
}
