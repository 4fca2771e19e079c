import { config } from 'zod'

/** A run parses a handful of objects once: compiling parsers for them costs more than it saves. Imported before every schema. */
config({ jitless: true })
