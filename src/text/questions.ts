export function renderQuestions(asked: { reporter: string | null; keys: readonly string[]; round: number; rounds: number }): string {
  return [`@${asked.reporter}`, ...asked.keys.map((key) => `- [ ] ${key}`)].join('\n')
}
