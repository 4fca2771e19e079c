// TypeScript here is erasable, so Node itself turns it into JavaScript: no compiler between the source and the test.
import { stripTypeScriptTypes } from 'node:module'

export default { process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }) }
