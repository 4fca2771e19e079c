export const id = 545;
export const ids = [545];
export const modules = {

/***/ 8488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ formatIn)
/* harmony export */ });
/** What costs time to make, by what it is made of; made when it is first used. */
const made = new Map();
function once(kind, language, options, make) {
    const key = `${kind} ${language} ${JSON.stringify(options)}`;
    if (!made.has(key))
        made.set(key, make());
    return made.get(key);
}
function formatIn(language) {
    const numbers = (options) => once('number', language, options, () => new Intl.NumberFormat(language, options));
    const unit = (unit, digits = 0) => numbers({ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits });
    return {
        number: (count) => numbers({}).format(count),
        money: (usd) => {
            const digits = usd > 0 && usd < 0.1 ? 4 : 2;
            const fraction = { minimumFractionDigits: digits, trailingZeroDisplay: 'stripIfInteger' };
            return numbers({ style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', ...fraction }).format(usd);
        },
        duration: (minutes) => {
            if (minutes < 1)
                return unit('second').format(Math.max(1, minutes * 60));
            return minutes < 90 ? unit('minute').format(minutes) : unit('hour', 1).format(minutes / 60);
        },
        moment: (iso) => {
            const options = { timeZone: 'UTC', dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' };
            // The day before the month, as in the other languages.
            const place = language === 'en' ? 'en-GB' : language;
            const moments = once('moment', language, options, () => new Intl.DateTimeFormat(place, options));
            return `${moments.format(new Date(iso))} UTC`;
        },
        plural: (count, one, other) => {
            const rules = once('plural', language, {}, () => new Intl.PluralRules(language));
            return `${numbers({}).format(count)} ${rules.select(count) === 'one' ? one : other}`;
        },
    };
}


/***/ }),

/***/ 5545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  words: () => (/* binding */ words)
});

// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
;// CONCATENATED MODULE: ./src/text/words/es-run.ts

const { plural, money, number, duration } = (0,format/* formatIn */.h)('es');
const retry = 'después comenta `/automate retry`';
// biome-ignore format: a catalogue is read as a table
const failures = {
    'bad-input': ['El flujo de trabajo pasa un valor que no sirve', 'Corrige la entrada en el archivo del flujo de trabajo.'],
    'bad-configuration': ['La configuración no sirve', `Corrige la configuración en la rama por defecto; ${retry}.`],
    'missing-token': ['Falta el token', 'Pasa `github-token: ${{ github.token }}` a la acción.'],
    'missing-right': ['Al token le falta un permiso', `Añade el permiso en \`permissions:\` del trabajo y en el flujo que lo llama; ${retry}.`],
    'github-unavailable': ['GitHub no respondió', 'Vuelve a ejecutar el trabajo o comenta `/automate retry`.'],
    'pull-requests-forbidden': ['GitHub Actions no puede abrir pull requests aquí', `Activa Settings → Actions → General → Workflow permissions → "Allow GitHub Actions to create and approve pull requests"; ${retry}.`],
    'app-unusable': ['No se puede usar la GitHub App', 'Revisa `app-id` y `private-key`, y que la App esté instalada en este repositorio con «Pull requests: read and write»; después comenta otra vez `/automate check`.'],
    'branch-taken': ['La rama ya está ocupada', `Borra o renombra la rama; ${retry}.`],
    'branch-moved': ['La rama ha avanzado', 'No hay que hacer nada: la ronda empieza de nuevo sobre la rama tal como está.'],
    'revision-undone': ['Da vueltas en círculo', 'Di en una revisión, o con `/automate revise …`, cuál de las dos versiones se quiere y por qué; sin eso no sigue ninguna ronda.'],
    'still-unclear': ['Sigue sin estar claro qué hay que hacer', 'Añade lo que falta y comenta `/automate approve` para empezar tal como está.'],
    'needs-a-person': ['Tiene que decidir una persona', 'Decide. Para que un agente empiece de todos modos, comenta `/automate approve`.'],
    'attempts-used-up': ['No quedan intentos', 'Aumenta `max-attempts`, o quita la etiqueta y vuelve a ponerla para empezar de nuevo.'],
    'budget-used-up': ['El presupuesto se ha agotado', `Aumenta el ajuste indicado en \`.github/issuewright.yml\`; ${retry}.`],
    'no-agent': ['No hay ningún agente', `Define \`agent\` (o \`agent-command\`) en \`.github/issuewright.yml\`; ${retry}.`],
    'no-key': ['Falta la clave del modelo', `Crea un secreto con la clave y pásalo al flujo de trabajo como \`agent-api-key\`; ${retry}.`],
    'no-room': ['No hay sala aislada para el agente', `Ejecuta el trabajo en Linux con bubblewrap (\`apt-get install bubblewrap\`) o define \`sandbox: docker\`; los detalles están en \`docs/agents.md\`; ${retry}.`],
    'agent-not-found': ['No se encontró el agente', `Corrige \`agent-command\` o instala el programa con \`.github/actions/issuewright-setup\`; ${retry}.`],
    'agent-not-installed': ['No se pudo instalar el agente', `Mira el registro de la ejecución (¿se llega al registro de paquetes?); ${retry}.`],
    'agent-timed-out': ['Al agente se le acabó el tiempo', `Aumenta \`agent-minutes\` o reduce el alcance de la incidencia; ${retry}.`],
    'agent-silent': ['El agente dejó de dar señales', `Lee la transcripción en el artefacto; aumenta \`silence-minutes\` si el agente solo era lento; ${retry}.`],
    'agent-turns-used-up': ['El agente necesitó demasiados turnos', `Aumenta \`turns\` o reduce el alcance de la incidencia; ${retry}.`],
    'agent-budget-used-up': ['El agente agotó su presupuesto', `Aumenta \`usd\` o \`tokens\`, o reduce el alcance de la incidencia; ${retry}.`],
    'prepare-failed': ['La preparación falló', `Corrige los comandos de \`prepare\` (su registro está en el artefacto); ${retry}.`],
    'merge-by-hand': ['La rama y la rama por defecto solo se pueden unir a mano', 'Fusiona a mano la rama por defecto en la rama del pull request y haz push: ningún agente puede escribir flujos de trabajo, enlaces ni submódulos, ni más de lo que permiten los límites.'],
    'agent-failed': ['El agente falló', `Lee el registro del agente en el artefacto; ${retry}.`],
    'agent-changed-nothing': ['No se cambió nada', `Di en la incidencia qué debería ser distinto al final; ${retry}.`],
    'agent-wrote-outside': ['El agente escribió donde no debía', `Haz que el agente escriba solo dentro de su directorio de trabajo; ${retry}.`],
    'change-set-blocked': ['El cambio fue detenido', 'Mira el cambio en el artefacto; complétalo a mano o comenta `/automate retry`.'],
    'change-set-invalid': ['Lo que dejó el agente no encaja', 'Comenta `/automate retry`.'],
    'job-crashed': ['El trabajo se interrumpió', `Lee el registro de la ejecución; ${retry}.`],
    'job-cancelled': ['La ejecución se canceló en Actions, o se le acabó el tiempo', 'Nada empieza de nuevo por sí solo. Para volver a empezar, comenta `/automate retry`.'],
    'run-lost': ['Se perdió la ejecución', 'Comenta `/automate retry`.'],
    'unsupported-target': ['Esto no es una incidencia', 'Pon la etiqueta en una incidencia.'],
    internal: ['Ocurrió algo inesperado', 'Comunícalo, por favor, con el registro de la ejecución.'],
};
// biome-ignore format: a catalogue is read as a table
const runWords = {
    happened: (code) => failures[code][0],
    todo: (code) => failures[code][1],
    told: {
        seconds: (n) => `tras ${duration(n / 60)}`,
        late: () => 'más de lo que permite `prepare-minutes`',
        unreported: () => 'no comunicó que hubiera terminado bien',
        exit: (n) => `código de salida ${n}`,
        kept: (n) => `${plural(n, 'archivo que escribió queda', 'archivos que escribió quedan')} en el artefacto`,
        completeness: (n) => `nivel de detalle ${n} de 5`,
        locked: () => 'la incidencia está bloqueada y no se puede preguntar a quien la abrió',
        plans: (n) => `cada uno de los ${n} planes quedó sin validez`,
    },
    guard: {
        says: {
            truncated: 'había demasiado para verlo todo',
            'over-limit': 'supera lo que permite un ajuste',
            'unsafe-path': 'no se queda donde dice',
            'git-directory': 'es el directorio propio de git en algún sistema',
            'bad-name': 'falla en otra máquina, en una terminal o ante los ojos de quien lee',
            collision: 'ocupa el lugar de otra ruta, o se le parece',
            'not-a-file': 'es un enlace, un submódulo o un dispositivo, no un archivo',
            'content-missing': 'vino sin su contenido',
            workflow: 'lo ejecuta GitHub Actions, con los permisos y secretos de este repositorio',
            'own-configuration': 'configura Issuewright mismo',
            'git-settings': 'cambia lo que git hace con otros archivos',
            hooks: 'lo ejecuta git en las máquinas de quienes desarrollan',
            'lfs-pointer': 'apunta a un contenido que está en otra parte (Git LFS)',
            secret: 'contiene una credencial; si es real, hay que revocarla',
            ci: 'lo ejecuta un servicio de CI con sus secretos',
            'hook-settings': 'decide qué se ejecuta antes de un commit',
            'code-owners': 'decide quién tiene que revisar',
            'agent-instructions': 'instruye o configura a los agentes, y con ello la próxima ejecución',
            'lifecycle-script': 'añade o cambia scripts que se ejecutan solos al instalar, empaquetar o publicar',
            'lock-file-alone': 'se cambió sin su manifiesto',
            'lock-file-source': 'descarga paquetes de un sitio nuevo',
            'conflict-marker': 'todavía tiene las marcas que git deja donde dos versiones chocan',
            'hidden-character': 'añade caracteres que nadie ve',
            'one-side': 'se cambió en la rama y en la base, y solo queda uno de los dos cambios',
            'test-deleted': 'es una prueba, y se elimina',
            'test-removed': 'tiene menos pruebas que antes',
            'test-skipped': 'omite más pruebas que antes, o todas las demás',
            'test-weakened': 'comprueba menos que antes, o con otro comando',
            dependency: 'decide qué código ajeno se instala',
            build: 'se ejecuta o se obedece al compilar, probar, empaquetar o desplegar el proyecto',
            'project-document': 'es en lo que confía la gente al informar, contribuir y reutilizar',
            'dot-directory': 'lo obedecen los editores y herramientas que abren el repositorio',
            executable: 'pasa a ser ejecutable',
            binary: 'no se puede leer en la diferencia',
            'long-line': 'tiene líneas nuevas que nadie lee hasta el final',
            generated: 'lo hizo un programa u otra persona',
            'large-deletion': 'se elimina gran parte del repositorio',
            'new-address': 'nombra direcciones nuevas',
        },
        rule: 'regla',
        allow: 'Si eso se desea, permítalo en `.github/issuewright.yml` en la rama por defecto:',
        fixed: (rules) => `Ningún ajuste permite ${rules} (los límites tienen ajustes propios): haga esa parte del cambio a mano.`,
        kept: 'El cambio se conserva, con `guard-report.md`, en el artefacto `issuewright-change-set` de la ejecución de abajo.',
        report: 'Lo que encontró el guardián',
        legend: '⛔ bloquea el cambio, 👀 pide que alguien lo mire, ℹ️ solo se nombra. El trabajo de publicación vuelve a juzgar, y cuenta lo que él diga.',
        nothing: 'Nada.',
    },
    summary: {
        issue: (issue, stage) => `incidencia #${issue}, ${stage}`,
        notAutomated: 'sin automatizar',
        rules: 'Reglas aplicadas:',
        deferred: 'Queda para el trabajo publish, que tiene el permiso:',
        auto: '`mode: auto`: el agente y un token que puede escribir comparten máquina, separados solo por la sala. El flujo reutilizable los pone en trabajos distintos.',
        agentRun: (issue) => `trabajo del agente en la incidencia #${issue}`,
        ended: (badly, time, files) => `Terminó ${badly === null ? 'bien' : `mal (${badly})`} tras ${time} y cambió ${plural(files, 'archivo', 'archivos')}.`,
        swept: (items, runs) => `${plural(items, 'elemento visto', 'elementos vistos')}, ${plural(runs, 'ejecución iniciada', 'ejecuciones iniciadas')}`,
        repair: 'reparación',
        check: (index) => `comprobación ${index}`,
        outside: (files) => `También escribió ${plural(files, 'archivo', 'archivos')} fuera de su árbol; quedan en el artefacto, sin publicar.`,
        usage: (used) => `Modelo: ${plural(used.requests, 'petición', 'peticiones')}, ${number(used.input)} tokens de entrada (${number(used.cached)} de caché), ${number(used.output)} de salida, ${money(used.costUsd)} según tarifa.`,
        unpriced: (models) => `No se conoce el precio de ${models}.`,
        stopped: (limit) => `La pasarela lo detuvo: se alcanzó el límite de ${limit}.`,
        refused: (what) => `La pasarela rechazó: ${what}.`,
        noRoom: 'No se construyó ninguna sala y no empezó ningún agente.',
        room: (kind) => `La sala (\`${kind}\`), comprobada antes de que empezara el agente:`,
        unlisted: (host) => `pidió ${host}, que la configuración no permite`,
    },
};

;// CONCATENATED MODULE: ./src/text/words/es.ts


const { plural: es_plural, money: es_money, number: es_number, moment, duration: es_duration } = (0,format/* formatIn */.h)('es');
/** Why a model gave no verdict: what goes on the sentence that begins with its name. */
const withoutVerdict = {
    'no-answer': 'no respondió a tiempo',
    unauthorised: 'no aceptó la clave',
    'rate-limited': 'no tiene capacidad ahora',
    unavailable: 'no está disponible',
    'bad-request': 'no admite la petición',
    'bad-answer': 'no dio una respuesta utilizable',
    refused: 'se negó a responder',
    'used-up': 'ya fue consultado bastantes veces o el presupuesto se agotó',
};
// biome-ignore format: a catalogue is read as a table
const words = {
    ...runWords,
    format: (0,format/* formatIn */.h)('es'),
    stage: {
        queued: 'en cola',
        clarifying: 'a la espera de una respuesta',
        planned: 'a la espera de que se apruebe el plan',
        working: 'en marcha',
        reviewing: 'en revisión',
        done: 'terminado',
        failed: 'fallido',
        skipped: 'descartado',
        cancelled: 'cancelado',
    },
    type: {
        bug: 'un error',
        feature: 'una función nueva',
        documentation: 'documentación',
        refactor: 'una refactorización',
        infrastructure: 'infraestructura',
        question: 'una pregunta',
        other: 'otra cosa',
    },
    commands: 'Comandos para quien tiene permiso de escritura, en la primera línea de un comentario:',
    reporter: 'Quien abrió la incidencia',
    run: 'ejecución',
    noRoom: 'El agente se ejecuta sin una sala aislada (`sandbox: none`).',
    next: {
        dailyBudget: 'El presupuesto de hoy se ha agotado; seguirá mañana (UTC).',
        unapproved: 'Ya hay respuestas. Alguien con permiso de escritura las lee y comenta `/automate approve`; entonces empieza el trabajo.',
        queued: (place) => `Espera su turno${place === null ? '' : `: **puesto ${es_number(place)}** de la cola la última vez que se miró`}. Por ahora nadie tiene que hacer nada.`,
        clarifying: (who, days) => `Hay preguntas pendientes. **${who}** las responde en un comentario; quien tenga permiso de escritura puede responder en su lugar o comentar \`/automate approve\` para empezar tal como está. Sin respuesta, esto termina al cabo de ${es_plural(days, 'día', 'días')}.`,
        planned: 'Hay un plan publicado. Alguien con permiso de escritura comenta `/automate approve`.',
        working: (url, until) => `El agente está trabajando: [sigue la ejecución](${url}). Tiene hasta el ${moment(until)}.`,
        merged: (pull) => `La pull request #${pull} se fusionó.`,
        unchanged: (said) => `El agente concluyó que no hace falta cambiar nada. En sus propias palabras, sin verificar:\n\n${said}\n\nSi no es así, di en la incidencia qué debería ser distinto y comenta \`/automate run\`.`,
        done: 'Alguien con permiso de escritura dijo que no hay nada más que hacer.',
        skipped: 'Alguien decidió: esta no. Para cambiarlo, comenta `/automate run`.',
        again: (at) => `Se vuelve a intentar automáticamente, no antes del ${moment(at)}.`,
        byHand: (url) => `O [ábrela a mano](${url}): la rama ya está.`,
    },
    cancelled: {
        unlabelled: (label) => `La etiqueta \`${label}\` no está puesta. Ponla para empezar.`,
        'issue-closed': (label) => `Se cerró la incidencia. Reábrela, y quita y pon la etiqueta \`${label}\` para empezar de nuevo.`,
        edited: (label) => `Alguien sin permiso de escritura cambió el texto después de que se pusiera la etiqueta \`${label}\`, así que el consentimiento ya no vale. Alguien con permiso de escritura lo vuelve a leer y comenta \`/automate approve\`.`,
        'closed-unmerged': () => 'La pull request se cerró sin fusionarse. Para intentarlo otra vez, comenta `/automate run`.',
        rivalled: (pull) => `La pull request ${pull} ya está abierta y cerraría esta incidencia. Para tener la nuestra de todos modos, comenta \`/automate run\`.`,
        unanswered: () => 'No llegó ninguna respuesta a tiempo. Gracias de todos modos por el aviso: responde cuando quieras y alguien con permiso de escritura comenta `/automate run`.',
        'consenter-left': () => 'La persona que puso la etiqueta ya no tiene permiso de escritura en este repositorio. Alguien que lo tenga comenta `/automate run`.',
        'relabelled-by-stranger': (label) => `La última vez, la etiqueta \`${label}\` la puso alguien sin permiso de escritura. Alguien que lo tenga la quita y la vuelve a poner, o comenta \`/automate run\`.`,
        'record-lost': () => 'Se perdió el estado, así que la etiqueta por sí sola ya no es un consentimiento. Alguien con permiso de escritura comenta `/automate approve` para seguir, o quita la etiqueta y la vuelve a poner.',
        command: () => 'Se detuvo por un comando, junto con la ejecución en marcha. Para empezar de nuevo, comenta `/automate run`.',
    },
    journey: {
        consented: (who, at) => `Pedido por **${who}** · ${moment(at)}`,
        unconsented: 'Pedido, pero el consentimiento no vale',
        understanding: 'Comprensión',
        understood: (type, level, judge) => `Entendido como ${type}, nivel de detalle ${level} de 5 (según ${judge})`,
        asked: (count, at, answered) => `${es_plural(count, 'pregunta hecha', 'preguntas hechas')} · ${moment(at)}${answered ? ' · respondido' : ''}`,
        working: (agent, since) => `El agente \`${agent}\` trabaja desde el ${moment(since)}`,
        worked: (agent, minutes) => `El agente \`${agent}\` trabajó ${es_duration(minutes)}`,
        artifacts: 'con sus artefactos',
        change: 'Cambio',
        pull: 'Pull request',
        merged: (pull) => `Pull request #${pull} fusionada`,
        spent: (tokens, usd) => `${es_number(tokens)} tokens${usd > 0 ? `, ${es_money(usd)}` : ''}`,
        budget: (parts) => `Gastado hasta ahora: ${parts.join(' · ')}`,
        attempts: ([used, most]) => `intento ${used} de ${most}`,
        of: ([used, most]) => `${used} de ${most}`,
    },
    edit: {
        nobody: 'Alguien',
        by: (who, at) => `**${who}** lo cambió · ${moment(at)}:`,
        more: (count) => `Y ${es_plural(count, 'línea más', 'líneas más')}.`,
        unreadable: (url) => `Lo que decía antes ya no se puede leer, o no tiene nada en común con esto; [la incidencia](${url}) muestra sus ediciones.`,
    },
    judge: {
        rules: 'reglas fijas, sin modelo',
        model: (name) => `el modelo \`${name}\``,
        instead: (name, why) => `reglas fijas, porque el modelo \`${name}\` ${withoutVerdict[why]}`,
        says: (judge) => `Según ${judge}:`,
    },
    plan: {
        title: 'el plan',
        risk: { low: 'riesgo bajo', medium: 'riesgo medio', high: 'riesgo alto' },
        size: { small: 'tamaño pequeño', medium: 'tamaño medio', large: 'tamaño grande' },
        requirements: 'Lo que debe cumplirse después',
        approach: 'Enfoque',
        proposed: 'Propuesto por un modelo, sin verificar:',
        unknown: 'Las reglas fijas valoraron esta incidencia. No saben cómo se resolverá: el agente recibe la incidencia tal como está y lo averigua.',
        areas: 'Dónde',
        duplicates: 'Quizás lo mismo',
        execution: 'Lo que se ejecutará',
        agent: (names, room) => `Agente: ${names}, ${room ? `en una sala aislada (${room})` : 'sin sala aislada'}`,
        checks: (names) => `Comprobaciones posteriores: ${names || 'no hay ninguna configurada'}`,
        limits: (minutes, usd, files, attempts) => `Límites: ${es_plural(attempts, 'intento', 'intentos')} de ${es_plural(minutes, 'minuto', 'minutos')} y ${es_money(usd)}; ${es_plural(files, 'archivo', 'archivos')}`,
        result: (branch, draft) => `Resultado: una pull request${draft ? ' en borrador' : ''} hacia ${branch}, o el motivo de que no la haya`,
        how: 'Para dar luz verde, alguien con permiso de escritura comenta `/automate approve` o pone un 👍 en este comentario, que se ve en menos de una hora. Para cambiarlo, cambia la incidencia: habrá un plan nuevo. Para detenerlo, comenta `/automate cancel`.',
        binding: (hash) => `Este plan vale exactamente para el texto, la valoración y los ajustes con los que se hizo (${hash}).`,
    },
    note: {
        rebuilt: (why) => `El estado anterior no se usó (${why}). Se reconstruyó a partir de lo que muestra el repositorio.`,
        disbelief: { unsigned: 'su firma no coincide', malformed: 'no se puede leer', foreign: 'es de otra incidencia', edited: 'lo editó otra persona', doubled: 'lo llevan dos comentarios' },
        raced: (at) => `Dos ejecuciones escribieron este elemento a la vez (${moment(at)}), o alguien editó este comentario mientras tanto. Si se repite: ¿tiene cada trabajo del flujo su grupo de concurrencia?`,
        removed: (what) => `Antes de leer: ${what}`,
    },
    reply: {
        edited: 'alguien sin permiso de escritura cambió el texto después de tu comentario; léelo y dilo otra vez.',
        refused: 'solo puede dar comandos quien tiene permiso de escritura en este repositorio.',
        unknown: 'no conozco ese comando; `/automate help` los muestra todos.',
        meant: (verb) => `no conozco ese comando. ¿Querías decir \`/automate ${verb}\`?`,
        unknownAgent: (known) => `no conozco ese agente. Conocidos: \`${known}\`.`,
        help: '`run` o `retry`: otra vez (`run AGENTE`: con ese agente) · `assign AGENTE`: el próximo intento es de ese agente · `approve`: quiero el texto tal como está · `skip`: esta no · `cancel`: detener · `done`: no hay nada más que hacer · `revise TEXTO`: revisar la pull request · `refresh`: mirar de nuevo. `check`: que la App inicie las comprobaciones de la pull request.',
        notNow: (stage) => `eso no encaja ahora; el estado es: ${stage}.`,
        noLabel: 'falta la etiqueta; ponla primero.',
        noApp: 'no hay ninguna GitHub App que pueda iniciar las comprobaciones (`app-id`, `private-key`). Pulsa «Approve workflows to run» en la pull request.',
        appUnusable: 'no se pudieron iniciar las comprobaciones: revisa `app-id` y `private-key`, y que la App esté instalada aquí con «Pull requests: read and write»; después dilo otra vez.',
        moved: 'la rama ha cambiado desde tu comentario; léela y dilo otra vez.',
        checks: 'las comprobaciones están en marcha.',
    },
    pull: {
        what: 'Qué y por qué',
        checked: 'Qué se comprobó',
        eyes: 'Necesita una mirada humana',
        summary: 'Resumen del propio agente (sin verificar)',
        why: (issue, by, title) => `Un agente de código hizo este cambio para resolver la incidencia #${issue}${by === null ? '' : `, comunicada por **${by}**`}: ${title}`,
        change: { add: 'añadido', edit: 'editado', delete: 'borrado' },
        files: (count) => es_plural(count, 'archivo', 'archivos'),
        executable: 'ejecutable',
        more: (count) => `y ${es_number(count)} más`,
        judgedBefore: (url) => `Una ejecución anterior hizo, comprobó y juzgó este cambio, pero no pudo abrir la pull request. Lo comprobado, lo que necesita una mirada humana y lo que dijo el agente están en [esa ejecución y sus artefactos](${url}).`,
        nothingRun: 'No se ejecutó nada.',
        ranBy: 'Ejecutado por Issuewright después del agente, en una copia nueva de la base con este cambio:',
        columns: ['comprobación', 'resultado', 'tiempo'],
        passed: 'superada',
        timedOut: 'agotó su tiempo',
        failed: (exit) => `falló (código de salida ${exit ?? 'ninguno'})`,
        checkFails: (check) => `La comprobación ${check} falla.`,
        notDone: (what, why) => `Sin hacer, según el agente: ${what}${why === '' ? '' : ` (${why})`}`,
        outside: (paths) => `El agente también escribió fuera de su árbol; esto no forma parte del cambio: ${paths}`,
        moved: (base) => `La rama por defecto ha avanzado; este cambio parte de ${base} y se comprobó allí.`,
        noCheck: 'No se ejecutó ninguna comprobación.',
        clean: 'Ni las comprobaciones ni el control encontraron nada que señalar.',
        ask: '**Para pedir cambios**, revisa con «Request changes» o comenta `/automate revise …` en la incidencia. Para descartarlo, ciérralo.',
        byHand: '**Sus comprobaciones** esperan a «Approve workflows to run», abajo: ese clic es tuyo.',
        byApp: '**Sus comprobaciones** no han empezado: las inicia `/automate check` en un comentario de la incidencia, y entonces ejecutan este código **con los secretos de este repositorio**. Léelo antes.',
        made: (issue, agent, model, minutes) => `Hecho por Issuewright a partir de la incidencia #${issue}; ${agent}${model === '' ? '' : ` con ${model}`} trabajó ${es_duration(minutes)}`,
        anAgent: 'el agente',
        repairs: (count) => es_plural(count, 'reparación', 'reparaciones'),
        room: (kind, probes) => `sala: ${kind}, ${es_plural(probes, 'prueba superada', 'pruebas superadas')}`,
        run: 'ejecución y artefactos',
    },
    review: {
        state: {
            draft: 'está abierta como borrador',
            open: 'está abierta',
            'changes-requested': 'está abierta; se piden cambios',
            approved: 'está aprobada',
            'checks-failed': 'está abierta; fallaron comprobaciones',
            conflicted: 'está abierta y tiene conflictos con la base',
            merged: 'se fusionó',
            closed: 'se cerró',
        },
        pull: (pull, state) => `La **pull request #${pull}** ${state}. Alguien con permiso de escritura la revisa y la fusiona. Para que se modifique, pide cambios en una revisión o comenta \`/automate revise …\`; si se cierra, esto termina.`,
        place: (place) => `Una ronda de revisión espera su turno: **puesto ${es_number(place)}** de la cola la última vez que se miró.`,
        noRound: 'No empieza ninguna ronda de revisión más:',
        held: {
            'record-lost': 'se perdió el estado; alguien con permiso de escritura comenta `/automate approve`.',
            edited: 'el texto lo cambió alguien sin permiso de escritura; alguien que lo tenga lo lee y comenta `/automate approve`.',
            'revision-rounds': 'se agotaron las rondas para personas (`revision-rounds`).',
            'fix-rounds': 'se agotaron las rondas para comprobaciones fallidas y conflictos (`fix-rounds`).',
            'issue-budget': 'se agotó el presupuesto de esta incidencia (`issue-minutes`, `issue-usd`).',
            'bad-configuration': 'la configuración no se puede usar.',
            'not-ready': 'no hay ningún agente o ninguna sala configurados.',
        },
        failed: 'La última ronda de revisión falló.',
        untold: (url) => `Una ejecución anterior hizo este commit: lo que se comprobó y lo que encontró el guardián está en [esa ejecución y sus artefactos](${url}).`,
        revised: (commit) => `Revisado en ${commit}.`,
        changes: 'Cambia este archivo.',
        leaves: 'No cambia este archivo.',
        words: 'En palabras del propio agente, sin verificar:',
        closed: 'Cerrada sin fusionar: está bien, y no se hace nada más. Si quieres, marca por qué; se cuenta, y nada más.',
        why: {
            wrong: 'El cambio es incorrecto o no es lo bastante bueno',
            'not-needed': 'Ya no hace falta',
            elsewhere: 'Se resolvió de otra manera',
        },
    },
    unsupported: (label) => `La etiqueta \`${label}\` solo sirve en incidencias; esto es una pull request. Quítala de aquí y ponla en una incidencia.`,
    asking: {
        greeting: (who) => (who === null ? 'Gracias por esta incidencia.' : `@${who}, gracias por esta incidencia.`),
        missing: (count) => `Antes de empezar a trabajar en ella, ${count === 1 ? 'falta un dato' : 'faltan algunos datos'}:`,
        how: 'Basta con responder en un comentario; los números ayudan (`1. …`). Si no sabes algo, dilo: también es una respuesta.',
        secrets: 'Todo lo que se escribe aquí lo puede leer cualquiera: **no publiques nunca contraseñas, tokens ni otros secretos.**',
        next: 'Tu respuesta se lee en cuanto la publicas, y el trabajo continúa.',
        last: 'Tu respuesta se lee en cuanto la publicas. Estas son las últimas preguntas: después decide una persona del proyecto.',
        closed: 'Estas preguntas están cerradas: ya nadie tiene que responderlas. Gracias.',
        boxes: 'Las casillas se marcan a medida que llegan respuestas. Quien tiene permiso de escritura puede marcar una para decir: basta, sigue sin ello.',
        answered: (who, url) => `respondida por **${who}** ([respuesta](${url}))`,
        unknown: 'no se sabe, y no pasa nada',
        enough: (who) => `**${who}** dice que ya se sabe bastante`,
        reminder: (who, left, url, until) => `${who === null ? 'Hola' : `@${who}`}, un recordatorio amistoso: ${left === 1 ? `queda [una pregunta](${url}) abierta` : `quedan [${left} preguntas](${url}) abiertas`}. Basta una respuesta breve en un comentario, y «no lo sé» también lo es. Sin respuesta antes del ${moment(until)}, el trabajo en esta incidencia termina por ahora.`,
        expired: (who, url, label) => `${who === null ? 'Hola' : `@${who}`}, no ha llegado ninguna respuesta, así que el trabajo en esta incidencia termina por ahora. Gracias de todos modos por avisar; la incidencia queda como está. [Las preguntas](${url}) se pueden responder en cualquier momento: después, alguien con permiso de escritura comenta \`/automate run\`, o quita la etiqueta \`${label}\` y la vuelve a poner, y las respuestas cuentan.`,
    },
    question: {
        'what-happens': { ask: '¿Qué ocurre exactamente?', why: 'El mensaje, el valor o la pantalla que ves, tal como aparece.' },
        expected: { ask: '¿Qué esperabas en su lugar?', why: 'Así queda claro cuándo está resuelto el problema.' },
        reproduce: { ask: '¿Cómo puede verlo otra persona?', why: 'El camino más corto: qué introducir, abrir o ejecutar, paso a paso.' },
        version: { ask: '¿En qué versión y en qué entorno?', why: 'La versión de este proyecto y la del sistema o navegador en que se usa.' },
        goal: { ask: '¿Qué quieres conseguir?', why: 'El motivo suele decidir entre dos maneras de hacerlo.' },
        behaviour: { ask: '¿Cómo debería comportarse?', why: 'Lo que más ayuda es un ejemplo: con esta entrada, este resultado.' },
        acceptance: { ask: '¿Cómo se nota que está terminado?', why: 'Una lista de lo que debe cumplirse después, también de lo que debe seguir igual.' },
        where: { ask: '¿De qué archivo, página o comando se trata?', why: 'Para cambiar el lugar correcto y ningún otro.' },
        wording: { ask: '¿Qué debería decir el texto?', why: 'La frase tal como está y tal como debería ser.' },
        scope: { ask: '¿Hasta dónde debe llegar el cambio?', why: 'Qué puede cambiar y qué no.', options: ['solo el lugar indicado', 'todos los lugares parecidos'] },
        question: { ask: '¿Qué te gustaría saber?', why: 'Basta una frase con un signo de interrogación.' },
        context: { ask: '¿Qué has probado y con qué resultado?', why: 'Así la respuesta puede empezar donde estás.' },
    },
    removed: {
        'html-comment': (n) => es_plural(n, 'bloque oculto eliminado', 'bloques ocultos eliminados'),
        'hidden-element': (n) => es_plural(n, 'elemento que no se muestra eliminado', 'elementos que no se muestran eliminados'),
        attribute: (n) => es_plural(n, 'atributo oculto eliminado', 'atributos ocultos eliminados'),
        'link-title': (n) => es_plural(n, 'título de enlace eliminado', 'títulos de enlaces eliminados'),
        'link-definition': (n) => es_plural(n, 'definición de enlace o nota al pie eliminada', 'definiciones de enlaces o notas al pie eliminadas'),
        image: (n) => es_plural(n, 'imagen eliminada', 'imágenes eliminadas'),
        'invisible-character': (n) => es_plural(n, 'carácter invisible eliminado', 'caracteres invisibles eliminados'),
        'bidi-control': (n) => es_plural(n, 'carácter que cambia la dirección del texto eliminado', 'caracteres que cambian la dirección del texto eliminados'),
        'tag-characters': (n) => es_plural(n, 'texto en caracteres de etiqueta invisibles eliminado', 'textos en caracteres de etiqueta invisibles eliminados'),
        'control-character': (n) => es_plural(n, 'carácter de control eliminado', 'caracteres de control eliminados'),
        marker: (n) => es_plural(n, 'copia de la marca propia de Issuewright eliminada', 'copias de la marca propia de Issuewright eliminadas'),
        secret: (n) => es_plural(n, 'texto que parece un secreto eliminado', 'textos que parecen secretos eliminados'),
        cut: (n) => es_plural(n, 'texto demasiado largo: final eliminado', 'textos demasiado largos: finales eliminados'),
    },
    removedSaid: (said) => `decía: «${said}»`,
    revoke: 'Si es auténtico, revócalo: se puede leer en la incidencia.',
};


/***/ })

};
