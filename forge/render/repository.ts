/** Repositories and labels as REST answers and webhooks show them. */

import { includesRole, roleOf } from '../access.ts'
import { nodeId } from '../node-id.ts'
import type { Label, Repository, Role, State, Viewer } from '../state.ts'
import { renderAccount } from './account.ts'
import { repositoryUrl } from './address.ts'

/** The five booleans a role amounts to. */
export function renderPermissions(role: Role) {
  return {
    admin: role === 'admin',
    maintain: includesRole(role, 'maintain'),
    push: includesRole(role, 'write'),
    triage: includesRole(role, 'triage'),
    pull: includesRole(role, 'read'),
  }
}

/** A repository; with the viewer's own permissions when one asks. */
export function renderRepository(state: State, repository: Repository, viewer?: Viewer) {
  const { settings } = repository
  const html = `${state.url}/${repository.fullName}`
  const open = repository.issues.filter((issue) => issue.state === 'open').length
  return {
    id: repository.id,
    node_id: nodeId(repository),
    name: repository.name,
    full_name: repository.fullName,
    private: settings.private,
    owner: renderAccount(state, repository.owner),
    html_url: html,
    description: null,
    fork: false,
    url: repositoryUrl(state, repository),
    ...links(repositoryUrl(state, repository)),
    svn_url: html,
    mirror_url: null,
    homepage: null,
    clone_url: `${html}.git`,
    git_url: `${html}.git`,
    ssh_url: `${html}.git`,
    default_branch: repository.defaultBranch,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.createdAt,
    archived: settings.archived,
    disabled: false,
    visibility: settings.private ? 'private' : 'public',
    has_issues: settings.hasIssues,
    has_projects: false,
    has_wiki: false,
    has_discussions: false,
    has_downloads: false,
    has_pages: false,
    allow_forking: true,
    is_template: false,
    topics: [] as string[],
    license: null,
    language: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    forks_count: 0,
    network_count: 0,
    subscribers_count: 0,
    open_issues_count: open,
    forks: 0,
    watchers: 0,
    open_issues: open,
    ...(viewer && viewer.kind !== 'anonymous' ? { permissions: viewerPermissions(repository, viewer) } : {}),
  }
}

/** A repository as runs and references show it: who, where, and its addresses. */
export function renderMinimalRepository(state: State, repository: Repository) {
  const html = `${state.url}/${repository.fullName}`
  return {
    id: repository.id,
    node_id: nodeId(repository),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.settings.private,
    owner: renderAccount(state, repository.owner),
    html_url: html,
    description: null,
    fork: false,
    url: repositoryUrl(state, repository),
    ...links(repositoryUrl(state, repository)),
  }
}

/** The addresses below a repository, as URI templates. */
function links(url: string) {
  return {
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  }
}

function viewerPermissions(repository: Repository, viewer: Exclude<Viewer, { kind: 'anonymous' }>) {
  if (viewer.kind === 'person') return renderPermissions(roleOf(repository, viewer.account))
  const contents = viewer.repository === repository ? viewer.permissions.contents : 'none'
  return renderPermissions(contents === 'write' ? 'write' : 'read')
}

/** A label of a repository. */
export function renderLabel(state: State, repository: Repository, label: Label) {
  return {
    id: label.id,
    node_id: nodeId(label),
    url: `${repositoryUrl(state, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: label.isDefault,
    description: label.description,
  }
}
