/** What the offline rules see in a text, each by the name under which a verdict shows it. */
export type Signal = keyof typeof patterns

/** One of these words or phrases, as a whole; a blank stands for any space. */
function phrases(...all: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`, 'iu')
}

/** What a title may say before its first word of weight: `[Feature]`, `docs(api):`, `please`. */
const lead = String.raw`^(?:\[[^\]\n]{0,40}\]|[\w()./-]{1,30}:)?\s*(?:please )?`

// English first; then common words of Spanish, French and Vietnamese.
const patterns = {
  bug: phrases('bugs?', 'error de'),
  crash: phrases(
    'crash(?:es|ed|ing)?|segfaults?|segmentation fault|abort(?:s|ed)?|core dumped|panic(?:s|ked)?|hangs?|freezes?|freezing|deadlock|leaks?|overflow|race|assertion|out of bounds',
    'se cierra|se cuelga|plante|bị treo|bị đóng',
  ),
  failure: phrases(
    'errors?|exceptions?|fail(?:s|ed|ing|ures?)?|warnings?|invalid|undefined|not found',
    'falla|fallo|errores|erreurs?|échoue|panne|lỗi',
  ),
  problem: phrases(
    'broken|breaks?|wrong|incorrect(?:ly)?|missing|throws?|loses?|lost|drops?|ignore[sd]|duplicated?|slow|stuck|blank|truncated|misaligned|overlap(?:s|ping)?|disappears?|flicker(?:s|ing)?|inconsistent|unexpected(?:ly)?|issues? with|too (?:low|high|small|large|long|short|late|early)',
    'incorrect[oa]|rot[oa]|no funciona|no se puede|no aparece|incorrecte?|faux|cassée?|ne (?:fonctionne|marche) (?:pas|plus)|impossible',
    'hỏng|sai|không (?:hoạt động|chạy|được|thể)',
  ),
  negation: phrases(
    "(?:does|do|did|is|are|was|can|could|wo)(?:n['’]?t| not)|cannot|can['’]t|never|not work(?:s|ing)?|unable|instead of",
  ),
  regression: phrases(
    'regression|no longer|stopped|used to work|works? (?:in|fine|with)|worked (?:in|fine|before|with|on)|previous(?:ly)?|bisect(?:ed)?|introduced (?:in|by)',
  ),
  repair: new RegExp(`${lead}fix(?:es|ed|ing)?\\b`, 'i'),
  flaky: phrases('intermittent(?:ly)?|flaky|sometimes|randomly|sporadic(?:ally)?|fuzz\\w*|sanitizer|valgrind'),
  feature: phrases(
    'feature(?: request)?s?|enhancements?|proposals?|propos(?:e|ing)|suggest(?:ion)?s?|ideas?|rfc|user story|support for|option to|ability to|a way to|be able to',
    'nueva función|nouvelle fonctionnalité|tính năng|đề xuất',
  ),
  wish: phrases(
    "would (?:like|love|be (?:nice|great|good|useful|helpful|cool|awesome|better|handy|convenient))|(?:i|we)['’]d (?:like|love)|(?:it|that)['’]d be|please (?:add|support|allow|consider|provide)|nice to have|ideally|wish",
    "me gustaría|quisiera|estaría bien|j['’]aimerais|je voudrais|il faudrait|serait (?:bien|utile)|mong muốn",
  ),
  addition: phrases(
    'add(?:s|ing)?|supports?|allow(?:s|ing)?|enable|introduce|implement|provide|extend|expose',
    'añadir|agregar|soportar|permitir|ajouter|permettre|thêm|hỗ trợ|cho phép',
  ),
  command: new RegExp(
    `${lead}(?:add|allow|support|implement|provide|enable|introduce|make|use|improve|expose|consider|extend|include|adopt|show|move|remove|replace|create|explore|let|offer|option|drop|convert|update|reduce|optimi[sz]e|publish|avoid|switch|migrate|align|change|increase|render|set|new|better|more|do not|don't)\\b`,
    'i',
  ),
  benefit: phrases(
    'useful|helpful|convenient|easier|nicer?|benefits?|better|cleaner|simpler|flexib\\w+|custom\\w*|configurable|improve\\w*',
  ),
  documentation: phrases(
    'docs?|documentation|readme|typos?|spelling|misspelled|grammar|tutorial|changelog|docstrings?|wording|broken link|dead link',
    'documentación|errata|ortografía|faute de frappe|coquille|tài liệu|chính tả',
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
    'how (?:do|can|to|should|does|could|would|is|are)|is it possible|(?:is|are) there (?:an?|any|some)|what (?:is|are|does|do)|why (?:do|does|is|are|did)|can (?:i|we|you|someone|anyone)|questions?|(?:does|has) any(?:one|body)',
    'cómo|es posible|por qué|comment (?:faire|puis-je|on)|est-ce que|est-il possible|pourquoi|làm (?:sao|thế nào)|có thể .{1,40} không|tại sao',
  ),
  'question-mark': /\?(?=\s|$)/,
  'question-word': /^\W*(?:how|why|what|where|when|which|who|is|are|can|could|does|do|did|should|will|has|have)\b/i,
  help: phrases(
    'help|advice|assist(?:ance)?|guidance|suggestions|appreciated?|any (?:idea|suggestion|solution)s?|kindly|plz|pls|stack ?overflow|forum',
    'ayuda|aide|giúp',
  ),
  doubt: phrases(
    "wonder(?:ing)?|curious|confus(?:ed|ing)|not sure|unsure|understand|clarif(?:y|ication)|explain|difference|(?:right|correct|best|proper) way|(?:am|did|do|should) i|(?:doing|did) wrong|i don['’]t know|new to|beginner|newbie",
    'no sé|no entiendo|je ne (?:sais|comprends) pas|không (?:biết|hiểu)',
  ),
  trying: phrases(
    "i(?:['’]m| am| was|['’]ve been| have)? (?:try|tried|trying)|tried|i (?:want|need)(?:ed)? to|how i can",
  ),
  courtesy: phrases(
    'hi|hello|hey|dear|hey guys|thanks|thank you|in advance|hola|gracias|bonjour|merci|xin chào|cảm ơn',
  ),
  own: phrases("my|i have an?|i am|i['’]m"),
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
    'so that|so (?:i|we|users|people|it)|because|in order to|since|as an? \\w+|i want|we want|we need|i need|use cases?|motivation|the goal|helps?|makes? it|would let|currently|hard to|tired of|otherwise',
    'para que|porque|necesito|necesitamos|quiero|afin de|pour que|parce que|nous avons besoin|je veux|để|vì|cần',
  ),
  acceptance: phrases(
    'acceptance(?: criteria)?|done when|definition of done|given .{1,80}? when .{1,80}? then|must (?:be|have|not|keep|pass)|tests? (?:should|must|pass)|finished when',
    "criterios de aceptación|critères d['’]acceptation|tiêu chí",
  ),
  change: phrases(
    'this (?:pr|pull request|patch|commit|change)|(?:fixes|closes|resolves|fix|follow-?up|backport) (?:of |to )?#?\\d+|pull request',
  ),
  reference: /(?<![\w&])#\d{2,}\b|\/(?:issues|pull)\/\d+/,
  mention: /(?:^|\s)@[a-z]\w/i,
  diagnostics: /^\|[^|\n]{1,60}\|[^|\n]{1,300}\|[ \t]*$/m,
  picture: /\[image\]/,
  steps: /^[ \t]*1[.)] .+\n+[ \t]*2[.)] /m,
  checklist: /^[ \t]*[-*] \[[ xX]\] \S/m,
  list: /^[ \t]*[-*] \S/m,
  code: /^[ \t]*(?:```|~~~)[^\n]*\n[^\n]*\S/m,
  trace:
    /Traceback \(most recent|^[ \t]+at \S.{0,200}:\d+|^[ \t]*File ".{1,200}", line \d+|panicked at|^goroutine \d+|^Caused by:/m,
  exception:
    /\b[A-Z]\w{2,60}(?:Error|Exception)\b|\b(?:ERR_|E[A-Z]{4,}|HTTP )\w{2,}|\b(?:exit code|status(?: code)?) [1-9]\d*/,
  quotation: /`[^`\n]{2,}`|["“«][^"”»\n]{2,80}["”»]/,
  number: /(?<![\w#.])-?\d+(?:[.,]\d+)?(?![\w.])/,
  place:
    /(?<![\w./-])(?:[\w.-]+\/)+[\w-]+\.[a-z]{1,5}\b|(?<!\S)\/[a-z][\w/-]+|(?<![\w-])[\w-]+\.(?:md|rst|txt|json|ya?ml|toml|[jt]sx?|mjs|py|rb|go|rs|java|cs|php|css|html|sh|sql|cpp)\b|\bREADME\b|\bDockerfile\b|\b[a-z]\w*(?:\(\)|[A-Z]\w+)|\bline \d+/,
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
