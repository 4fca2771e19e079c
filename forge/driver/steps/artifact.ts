/** `actions/upload-artifact` and `actions/download-artifact`, played with directories. */
import { createHash } from 'node:crypto'
import { chmod, copyFile, cp, mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join, relative, resolve as resolvePath, sep } from 'node:path'
import { child, resolveTexts } from '../expression.ts'
import { findFiles } from '../glob.ts'
import type { Artifacts } from '../host.ts'
import { annotation } from '../run.ts'
import type { Performance, Session } from '../session.ts'

const uploadInputs = [
  'name',
  'path',
  'if-no-files-found',
  'retention-days',
  'compression-level',
  'overwrite',
  'include-hidden-files',
]
const downloadInputs = ['name', 'path', 'merge-multiple']

/** Keeps files for later jobs. Like a zip file it forgets modes and empty directories. */
export async function uploadArtifact(performance: Performance): Promise<boolean> {
  const { session, step } = performance
  const { state, machine, log } = session
  const given = inputsOf(performance, uploadInputs)
  const name = given.name || 'artifact'
  if (/["\\:<>|*?\r\n/]/.test(name)) throw new Error(`The artifact name is not valid: ${name}.`)
  const patterns = (given.path ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (patterns.length === 0) throw new Error('Input required and not supplied: path')
  const { files, roots } = findFiles(patterns, machine.workspace, given['include-hidden-files'] === 'true')
  if (files.length === 0) return nothingFound(session, given)
  const old = state.artifacts.get(name)
  if (old && old.attempt === state.run.attempt && given.overwrite !== 'true') {
    const said = '(409) Conflict: an artifact with this name already exists on the workflow run'
    throw new Error(`Failed to CreateArtifact: Received non-retryable error: Failed request: ${said}`)
  }
  const id = state.host.nextId()
  const directory = join(state.host.directory, `artifact-${id}`)
  const digest = await store(files, roots, directory)
  state.artifacts.set(name, { id, directory, attempt: state.run.attempt })
  Object.assign(step.outputs, {
    'artifact-id': String(id),
    'artifact-digest': digest,
    'artifact-url': `${state.run.url}/artifacts/${id}`,
  })
  log.write(`Artifact ${name} has been successfully uploaded! ${files.length} files.`)
  return true
}

/** Brings back one artifact by name, or all of them, each in a directory of its name. */
export async function downloadArtifact(performance: Performance): Promise<boolean> {
  const { session, step } = performance
  const given = inputsOf(performance, downloadInputs)
  const path = resolvePath(session.machine.workspace, given.path ?? '')
  for (const [name, directory] of wanted(session.state.artifacts, given.name ?? '')) {
    const single = given.name || given['merge-multiple'] === 'true'
    await cp(directory, single ? path : join(path, name), { recursive: true, force: true })
    session.log.write(`Artifact ${name} was downloaded to ${path}`)
  }
  step.outputs['download-path'] = path
  return true
}

function inputsOf({ definition, scope }: Performance, known: readonly string[]): Record<string, string> {
  const given = resolveTexts(child(definition.keys, 'with'), scope)
  const unknown = Object.keys(given).filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`This driver's artifacts do not know: ${unknown.join(', ')}.`)
  return given
}

function wanted(artifacts: Artifacts, name: string): [name: string, directory: string][] {
  if (name === '') return [...artifacts].map(([one, { directory }]) => [one, directory])
  const artifact = artifacts.get(name)
  if (!artifact) throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`)
  return [[name, artifact.directory]]
}

function nothingFound({ log }: Session, given: Readonly<Record<string, string>>): boolean {
  const mode = given['if-no-files-found'] || 'warn'
  const said = `No files were found with the provided path: ${given.path}. No artifacts will be uploaded.`
  if (mode === 'ignore') log.write(said)
  else log.annotate(annotation(mode === 'error' ? 'error' : 'warning', said))
  return mode !== 'error'
}

/** Copies files under their common directory's root; gives a digest of names and contents. */
async function store(files: readonly string[], roots: readonly string[], directory: string): Promise<string> {
  const base = commonDirectory(roots, files)
  const hash = createHash('sha256')
  await rm(directory, { recursive: true, force: true })
  for (const file of files) {
    const name = relative(base, file)
    const target = join(directory, name)
    await mkdir(dirname(target), { recursive: true })
    await copyFile(file, target)
    await chmod(target, 0o644)
    hash.update(`${name}\0`).update(
      createHash('sha256')
        .update(await readFile(target))
        .digest(),
    )
  }
  return hash.digest('hex')
}

/** One path is the artifact's root itself; of several it is what they have in common. */
function commonDirectory(roots: readonly string[], files: readonly string[]): string {
  const directories = roots.map((root) => (files.includes(root) ? dirname(root) : root))
  const parts = directories.map((directory) => directory.split(sep))
  const [first = []] = parts
  const differs = first.findIndex((part, index) => parts.some((other) => other[index] !== part))
  return first.slice(0, differs < 0 ? first.length : differs).join(sep) || sep
}
