import { nodeId } from '../node-id.ts'
import type { IssueType } from '../state.ts'

/** An issue type. */
export function renderIssueType(type: IssueType) {
  return {
    id: type.id,
    node_id: nodeId(type),
    name: type.name,
    description: type.description,
    color: type.color as 'gray',
    created_at: type.createdAt,
    updated_at: type.createdAt,
    is_enabled: true,
  }
}
