/** What the offline rules see in a text, each by the name under which a verdict shows it. */
export type Signal = keyof typeof patterns

/** One of these words or phrases, as a whole; a blank stands for any space. */
function phrases(...all: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`, 'iu')
}

// English first; then common words of Spanish, French and Vietnamese.
const patterns = {
  problem: phrases(
    'bugs?|broken|breaks?|crash(?:es|ed)?|fail(?:s|ed|ing|ure)?|errors?|wrong|incorrect|invalid|missing|throws?|hangs?|freezes?|regression|leaks?|loses?|drops?|ignore[sd]|duplicated?|slow|stuck|blank|truncated|misaligned|overlaps?|disappears?|too (?:low|high|small|large|long|short|late|early)',
    "(?:does|do|did|is|are|was|can|could|wo)(?:n['’]t| not)|cannot|never|no longer|stopped|not work(?:s|ing)?|unable|instead of|unexpected(?:ly)?",
    'falla|fallo|errores|incorrect[oa]|rot[oa]|no funciona|no se puede|no aparece|se cierra',
    'erreur|panne|plante|incorrecte?|faux|cassée?|ne (?:fonctionne|marche) (?:pas|plus)|impossible',
    'lỗi|hỏng|sai|không (?:hoạt động|chạy|được|thể)|bị treo',
  ),
  wish: phrases(
    "feature(?: request)?|would (?:like|love|be (?:nice|great|good|useful))|i(?:['’]d| would) like|please (?:add|support|allow)|add(?: an?| the| support)?|support(?: for)?|allow(?:s|ing)?|enable|introduce|implement|provide|option to|ability to|be able to|proposal|enhancement",
    'me gustaría|quisiera|añadir|agregar|soportar|permitir|estaría bien|nueva función',
    "j['’]aimerais|je voudrais|ajouter|permettre|il faudrait|serait (?:bien|utile)|nouvelle fonctionnalité",
    'tính năng|thêm|hỗ trợ|cho phép|mong muốn|đề xuất',
  ),
  documentation: phrases(
    'docs?|documentation|readme|typos?|spelling|misspelled|grammar|tutorial|changelog|docstrings?|wording|broken link|dead link',
    'documentación|errata|ortografía|documentation|faute de frappe|coquille|tài liệu|chính tả',
  ),
  refactor: phrases(
    'refactor(?:ing)?|clean ?up|rename|simplify|extract|restructure|deduplicate|technical debt|tech debt|dead code|rewrite|split up|migrate|modernize|modernise',
    'refactorizar|simplificar|renombrar|réusiner|simplifier|renommer|tái cấu trúc|đổi tên|dọn dẹp',
  ),
  infrastructure: phrases(
    'ci|cd|pipeline|github actions?|workflows?|docker(?:file)?|deploy(?:ment)?|build script|dependenc(?:y|ies)|dependabot|renovate|upgrade|bump|lint(?:er|ing)?|kubernetes|terraform|release process|node(?:\\.js)? \\d+',
    'despliegue|dependencias|déploiement|dépendances|triển khai|phụ thuộc',
  ),
  asking: phrases(
    'how (?:do|can|to|should|does)|is it possible|is there (?:a|any)|what is|why (?:do|does|is|are)|can (?:i|we|someone|anyone)|question|does anyone',
    'cómo|es posible|por qué|comment (?:faire|puis-je|on)|est-ce que|est-il possible|pourquoi|làm (?:sao|thế nào)|có thể .{1,40} không|tại sao',
  ),
  expected: phrases(
    "expect(?:ed|s|ing)?|should(?:n['’]t)?|supposed to|ought to|instead of|must",
    "espero|esperaba|esperado|debería|devrait|attendu|je m['’]attends|mong đợi|kỳ vọng|lẽ ra|phải",
  ),
  actual: phrases(
    '(?:but|yet|instead)(?: \\S+){0,3} (?:gets?|got|is|are|see|saw|shows?|returns?|gives?|prints?|happens|throws?)|i (?:get|got|see|saw)|actual(?:ly)?|returns?|shows?|prints?|results? in|happens',
    "pero|obtengo|aparece|mais|j['’]obtiens|affiche|nhưng|hiển thị|trả về",
  ),
  reproduce: phrases(
    'reproduc(?:e|es|ed|ible|tion|ing)|repro|steps|to see(?: it)?|(?:when|if|after|once|whenever|every time|as soon as) (?:i|you|we|one|the|there|an?|it|\\w+ing)|by (?:\\w+ing)|run(?:ning)? [`$\\w]|click(?:ed|ing)?|open(?:ed|ing)?',
    'pasos|reproducir|cuando|al (?:hacer|abrir|pulsar)|étapes|reproduire|quand|lorsque|en cliquant|các bước|tái hiện|khi',
  ),
  version:
    /(?<![\w.])v?\d+\.\d+\.\d+|(?<![\p{L}])(?:versions?|versión|phiên bản|node|python|chrome|firefox|safari|java|ubuntu|macos|windows|debian|android|ios)\s*:?\s*v?\d/iu,
  reason: phrases(
    'so that|so (?:i|we|users|people|it)|because|in order to|since|as an? \\w+|i want|we want|we need|i need|use case|motivation|the goal|helps?|makes? it|would let|currently|hard to|tired of|otherwise',
    'para que|porque|necesito|necesitamos|quiero|afin de|pour que|parce que|nous avons besoin|je veux|để|vì|cần',
  ),
  acceptance: phrases(
    'acceptance(?: criteria)?|done when|definition of done|given .{1,80}? when .{1,80}? then|must (?:be|have|not|keep|pass)|tests? (?:should|must|pass)|finished when',
    "criterios de aceptación|critères d['’]acceptation|tiêu chí",
  ),
  steps: /^[ \t]*1[.)] .+\n+[ \t]*2[.)] /m,
  checklist: /^[ \t]*[-*] \[[ xX]\] \S/m,
  code: /^[ \t]*(?:`{3,}|~{3,})[^\n]*\n[^\n]*\S/m,
  trace:
    /Traceback \(most recent|^[ \t]+at \S.{0,200}:\d+|^[ \t]*File ".{1,200}", line \d+|panicked at|^goroutine \d+|^Caused by:/m,
  exception:
    /\b[A-Z]\w{2,60}(?:Error|Exception)\b|\b(?:ERR_|E[A-Z]{4,}|HTTP )\w{2,}|\b(?:exit code|status(?: code)?) [1-9]\d*/,
  quotation: /`[^`\n]{2,}`|["“«][^"”»\n]{2,80}["”»]/,
  number: /(?<![\w#.])-?\d+(?:[.,]\d+)?(?![\w.])/,
  place:
    /(?<![\w./-])(?:[\w.-]+\/)+[\w-]+\.[a-z]{1,5}\b|(?<!\S)\/[a-z][\w/-]+|\b[\w-]+\.(?:md|rst|txt|json|ya?ml|toml|[jt]sx?|mjs|py|rb|go|rs|java|cs|php|css|html|sh|sql|cpp)\b|\bREADME\b|\bDockerfile\b|\b[a-z]\w*(?:\(\)|[A-Z]\w+)|\bline \d+/,
  condition: phrases(
    '(?:when|if|after|once|whenever|while|as soon as|every time|unless) (?!possible|you (?:can|have|get|find)|able)\\S+ \\S+',
    'cuando|si|al|después de|quand|lorsque|après|khi|nếu|sau khi',
  ),
} as const

export const signals = Object.keys(patterns) as Signal[]

/** The signals that a text gives. Linear in its length: every repetition in the patterns is bounded or ends at a line. */
export function readSignals(text: string): Set<Signal> {
  return new Set(signals.filter((signal) => patterns[signal].test(text)))
}
