export const id = 112;
export const ids = [112];
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

/***/ 2112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  words: () => (/* binding */ words)
});

// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
;// CONCATENATED MODULE: ./src/text/words/fr-run.ts

const { plural, money, number, duration } = (0,format/* formatIn */.h)('fr');
const retry = 'puis commentez `/automate retry`';
// biome-ignore format: a catalogue is read as a table
const failures = {
    'bad-input': ['Le workflow transmet une valeur inutilisable', 'Corrigez l’entrée dans le fichier du workflow.'],
    'bad-configuration': ['La configuration est inutilisable', `Corrigez la configuration sur la branche par défaut, ${retry}.`],
    'missing-token': ['Il manque le jeton', "Transmettez `github-token: ${{ github.token }}` à l’action."],
    'missing-right': ['Il manque un droit au jeton', `Ajoutez le droit dans \`permissions:\` du job et dans le workflow appelant, ${retry}.`],
    'github-unavailable': ['GitHub n’a pas répondu', 'Relancez le job, ou commentez `/automate retry`.'],
    'pull-requests-forbidden': ['GitHub Actions n’a pas le droit d’ouvrir de pull requests ici', `Activez Settings → Actions → General → Workflow permissions → "Allow GitHub Actions to create and approve pull requests", ${retry}.`],
    'app-unusable': ['La GitHub App est inutilisable', 'Vérifiez `app-id` et `private-key`, et que l’App est installée sur ce dépôt avec « Pull requests: read and write » ; puis commentez à nouveau `/automate check`.'],
    'branch-taken': ['La branche est déjà prise', `Supprimez ou renommez la branche, ${retry}.`],
    'branch-moved': ['La branche a avancé', "Il n'y a rien à faire : le tour reprend sur la branche telle qu'elle est."],
    'revision-undone': ['Cela tourne en rond', 'Dites dans une relecture, ou par `/automate revise …`, laquelle des deux versions est voulue et pourquoi ; sans cela aucun tour ne continue.'],
    'still-unclear': ["Ce qu’il faut faire n’est toujours pas clair", "Ajoutez ce qui manque, puis commentez `/automate approve` pour commencer en l’état."],
    'needs-a-person': ['Une personne doit décider', "Décidez. Pour qu’un agent commence malgré tout, commentez `/automate approve`."],
    'attempts-used-up': ['Les tentatives sont épuisées', "Augmentez `max-attempts`, ou retirez l’étiquette et remettez-la pour recommencer."],
    'budget-used-up': ['Le budget est épuisé', `Augmentez le réglage nommé dans \`.github/issuewright.yml\`, ${retry}.`],
    'no-agent': ['Il n’y a pas d’agent', `Définissez \`agent\` (ou \`agent-command\`) dans \`.github/issuewright.yml\`, ${retry}.`],
    'no-key': ['Il manque la clé du modèle', `Créez un secret avec la clé et transmettez-le au workflow comme \`agent-api-key\`, ${retry}.`],
    'no-room': ['Il n’y a pas d’espace isolé pour l’agent', `Exécutez le job sous Linux avec bubblewrap (\`apt-get install bubblewrap\`), ou définissez \`sandbox: docker\` ; les détails sont dans \`docs/agents.md\` ; ${retry}.`],
    'agent-not-found': ['L’agent est introuvable', `Corrigez \`agent-command\`, ou installez le programme par \`.github/actions/issuewright-setup\`, ${retry}.`],
    'agent-not-installed': ['L’agent n’a pas pu être installé', `Consultez le journal de l’exécution (le registre de paquets est-il joignable ?), ${retry}.`],
    'agent-timed-out': ['L’agent a manqué de temps', `Augmentez \`agent-minutes\`, ou réduisez l’ampleur de l’issue, ${retry}.`],
    'agent-silent': ['L’agent ne donne plus signe de vie', `Lisez la transcription dans l’artefact ; augmentez \`silence-minutes\` si l’agent était seulement lent, ${retry}.`],
    'agent-turns-used-up': ['L’agent a pris trop de tours', `Augmentez \`turns\`, ou réduisez l’ampleur de l’issue, ${retry}.`],
    'agent-budget-used-up': ['L’agent a épuisé son budget', `Augmentez \`usd\` ou \`tokens\`, ou réduisez l’ampleur de l’issue, ${retry}.`],
    'prepare-failed': ['La préparation a échoué', `Corrigez les commandes de \`prepare\` (leur journal est dans l’artefact), ${retry}.`],
    'merge-by-hand': ['La branche et la branche par défaut ne peuvent être réunies qu’à la main', 'Fusionnez à la main la branche par défaut dans la branche de la pull request, puis poussez : aucun agent ne peut écrire de workflows, de liens ni de sous-modules, ni plus que ne le permettent les limites.'],
    'agent-failed': ['L’agent a échoué', `Lisez le journal de l’agent dans l’artefact, ${retry}.`],
    'agent-changed-nothing': ['Rien n’a été changé', `Dites dans l’issue ce qui devrait être différent ensuite, ${retry}.`],
    'agent-wrote-outside': ['L’agent a écrit au mauvais endroit', `Faites en sorte que l’agent écrive uniquement dans son répertoire de travail, ${retry}.`],
    'change-set-blocked': ['La modification a été arrêtée', "Examinez la modification dans l’artefact ; reprenez-la à la main, ou commentez `/automate retry`."],
    'change-set-invalid': ['Ce que l’agent a laissé est incohérent', 'Commentez `/automate retry`.'],
    'job-crashed': ['Le job s’est interrompu', `Lisez le journal de l’exécution, ${retry}.`],
    'job-cancelled': ['L’exécution a été annulée dans Actions, ou a dépassé son temps', 'Rien ne recommence tout seul. Pour relancer, commentez `/automate retry`.'],
    'run-lost': ['L’exécution s’est perdue', 'Commentez `/automate retry`.'],
    'unsupported-target': ['Ce n’est pas une issue', 'Mettez l’étiquette sur une issue.'],
    internal: ['Un imprévu s’est produit', 'Merci de le signaler avec le journal de l’exécution.'],
};
// biome-ignore format: a catalogue is read as a table
const runWords = {
    happened: (code) => failures[code][0],
    todo: (code) => failures[code][1],
    told: {
        seconds: (n) => `après ${duration(n / 60)}`,
        late: () => 'plus que ne permet `prepare-minutes`',
        unreported: () => 'il n’a pas signalé de réussite',
        exit: (n) => `code de sortie ${n}`,
        kept: (n) => `${plural(n, 'fichier écrit par lui est conservé', 'fichiers écrits par lui sont conservés')} dans l’artefact`,
        completeness: (n) => `niveau de détail ${n} sur 5`,
        locked: () => 'l’issue est verrouillée, on ne peut donc pas interroger son auteur',
        plans: (n) => `chacun des ${n} plans est devenu caduc`,
    },
    guard: {
        says: {
            truncated: 'il y avait trop de choses pour tout voir',
            'over-limit': 'dépasse ce qu’un réglage permet',
            'unsafe-path': 'ne reste pas là où il le dit',
            'git-directory': 'est quelque part le dossier propre de git',
            'bad-name': 'échoue sur une autre machine, dans un terminal ou sous les yeux d’un lecteur',
            collision: 'prend la place d’un autre chemin, ou lui ressemble',
            'not-a-file': 'est un lien, un sous-module ou un périphérique, pas un fichier',
            'content-missing': 'est arrivé sans son contenu',
            workflow: 'est exécuté par GitHub Actions, avec les droits et les secrets de ce dépôt',
            'own-configuration': 'configure Issuewright lui-même',
            'git-settings': 'change ce que git fait d’autres fichiers',
            hooks: 'est exécuté par git sur les machines des développeurs',
            'lfs-pointer': 'renvoie à un contenu qui est ailleurs (Git LFS)',
            secret: 'contient un identifiant secret ; s’il est réel, révoquez-le',
            ci: 'est exécuté par un service de CI avec ses secrets',
            'hook-settings': 'décide de ce qui est exécuté avant un commit',
            'code-owners': 'décide qui doit relire',
            'agent-instructions': 'instruit ou configure les agents, et donc la prochaine exécution',
            'lifecycle-script': 'ajoute ou change des scripts qui s’exécutent d’eux-mêmes à l’installation, à l’empaquetage ou à la publication',
            'lock-file-alone': 'a été changé sans son manifeste',
            'lock-file-source': 'va chercher des paquets à un nouvel endroit',
            'conflict-marker': 'porte encore les marques que git laisse là où deux versions se contredisent',
            'hidden-character': 'ajoute des caractères que personne ne voit',
            'one-side': 'a été modifié sur la branche et sur la base, et une seule des deux modifications reste',
            'test-deleted': 'est un test, et est supprimé',
            'test-removed': 'a moins de tests qu’avant',
            'test-skipped': 'omet plus de tests qu’avant, ou tous les autres',
            'test-weakened': 'vérifie moins qu’avant, ou par une autre commande',
            dependency: 'décide quel code étranger est installé',
            build: 'est exécuté ou suivi quand le projet est construit, testé, empaqueté ou déployé',
            'project-document': 'est ce à quoi l’on se fie pour signaler, contribuer et réutiliser',
            'dot-directory': 'est suivi par les éditeurs et les outils qui ouvrent le dépôt',
            executable: 'devient exécutable',
            binary: 'ne peut pas être lu dans la différence',
            'long-line': 'a de nouvelles lignes que personne ne lit jusqu’au bout',
            generated: 'a été fait par un programme ou par quelqu’un d’autre',
            'large-deletion': 'une grande partie du dépôt est supprimée',
            'new-address': 'nomme de nouvelles adresses',
        },
        rule: 'règle',
        allow: 'Si c’est voulu, autorisez-le dans `.github/issuewright.yml` sur la branche par défaut :',
        fixed: (rules) => `Aucun réglage n’autorise ${rules} (les limites ont leurs propres réglages) : faites cette partie du changement à la main.`,
        kept: 'Le changement est conservé, avec `guard-report.md`, dans l’artefact `issuewright-change-set` de l’exécution ci-dessous.',
        report: 'Ce que le gardien a trouvé',
        legend: '⛔ bloque le changement, 👀 demande un regard, ℹ️ est seulement nommé. La tâche de publication juge à nouveau, et c’est son avis qui compte.',
        nothing: 'Rien.',
    },
    summary: {
        issue: (issue, stage) => `issue #${issue}, ${stage}`,
        notAutomated: 'non automatisée',
        rules: 'Règles appliquées :',
        deferred: 'Laissé au job publish, qui en a le droit :',
        auto: "`mode: auto` : l’agent et un jeton qui peut écrire partagent une machine, séparés par le seul espace isolé. Le workflow réutilisable les met dans des jobs différents.",
        agentRun: (issue) => `travail de l’agent sur l’issue #${issue}`,
        ended: (badly, time, files) => `Terminé ${badly === null ? 'bien' : `mal (${badly})`} après ${time}, avec ${plural(files, 'fichier modifié', 'fichiers modifiés')}.`,
        swept: (items, runs) => `${plural(items, 'élément vu', 'éléments vus')}, ${plural(runs, 'exécution lancée', 'exécutions lancées')}`,
        repair: 'réparation',
        check: (index) => `vérification ${index}`,
        outside: (files) => `Il a aussi écrit ${plural(files, 'fichier', 'fichiers')} hors de son arborescence ; gardé dans l’artefact, non publié.`,
        usage: (used) => `Modèle : ${plural(used.requests, 'requête', 'requêtes')}, ${number(used.input)} jetons en entrée (${number(used.cached)} du cache), ${number(used.output)} en sortie, ${money(used.costUsd)} au tarif public.`,
        unpriced: (models) => `Aucun prix connu pour ${models}.`,
        stopped: (limit) => `La passerelle l’a arrêté : la limite de ${limit} était atteinte.`,
        refused: (what) => `La passerelle a refusé : ${what}.`,
        noRoom: 'Aucun espace isolé n’a été créé, et aucun agent n’a démarré.',
        room: (kind) => `L’espace isolé (\`${kind}\`), éprouvé avant le départ de l’agent :`,
        unlisted: (host) => `a demandé ${host}, que la configuration n’autorise pas`,
    },
};

;// CONCATENATED MODULE: ./src/text/words/fr.ts


const { plural: fr_plural, money: fr_money, number: fr_number, moment, duration: fr_duration } = (0,format/* formatIn */.h)('fr');
/** Why a model gave no verdict: what goes on the sentence that begins with its name. */
const withoutVerdict = {
    'no-answer': 'n’a pas répondu à temps',
    unauthorised: 'n’a pas accepté la clé',
    'rate-limited': 'n’a pas de capacité en ce moment',
    unavailable: 'est injoignable',
    'bad-request': 'n’accepte pas la requête',
    'bad-answer': 'n’a pas donné de réponse utilisable',
    refused: 'a refusé de répondre',
    'used-up': 'a été interrogé assez souvent, ou le budget est épuisé',
};
// biome-ignore format: a catalogue is read as a table
const words = {
    ...runWords,
    format: (0,format/* formatIn */.h)('fr'),
    stage: {
        queued: 'en file d’attente',
        clarifying: 'en attente d’une réponse',
        planned: 'en attente de l’approbation du plan',
        working: 'en cours',
        reviewing: 'en revue',
        done: 'terminé',
        failed: 'échoué',
        skipped: 'écarté',
        cancelled: 'annulé',
    },
    type: {
        bug: 'un bogue',
        feature: 'une fonctionnalité',
        documentation: 'de la documentation',
        refactor: 'un remaniement',
        infrastructure: 'de l’infrastructure',
        question: 'une question',
        other: 'autre chose',
    },
    commands: 'Commandes pour les personnes qui ont le droit d’écriture, en première ligne d’un commentaire :',
    reporter: 'L’auteur de l’issue',
    run: 'exécution',
    noRoom: "L’agent s’exécute sans espace isolé (`sandbox: none`).",
    next: {
        dailyBudget: 'Le budget du jour est épuisé ; la suite est pour demain (UTC).',
        unapproved: "Les réponses sont là. Une personne ayant le droit d’écriture les lit et commente `/automate approve` ; le travail commence alors.",
        queued: (place) => `En attente de son tour${place === null ? '' : ` : **place ${fr_number(place)}** dans la file au dernier passage`}. Personne n’a rien à faire pour l’instant.`,
        clarifying: (who, days) => `Des questions sont posées. **${who}** y répond dans un commentaire ; toute personne ayant le droit d’écriture peut répondre à sa place, ou commenter \`/automate approve\` pour commencer en l’état. Sans réponse, tout s’arrête au bout de ${fr_plural(days, 'jour', 'jours')}.`,
        planned: "Un plan est publié. Une personne ayant le droit d’écriture commente `/automate approve`.",
        working: (url, until) => `L’agent travaille : [suivre l’exécution](${url}). Il a jusqu’au ${moment(until)}.`,
        merged: (pull) => `La pull request #${pull} a été fusionnée.`,
        unchanged: (said) => `L’agent a conclu que rien n’est à changer. Dans ses propres mots, non vérifiés :\n\n${said}\n\nSi c’est faux, dites dans l’issue ce qui devrait être différent et commentez \`/automate run\`.`,
        done: 'Une personne ayant le droit d’écriture a dit qu’il n’y a plus rien à faire.',
        skipped: "Quelqu’un a décidé : pas celle-ci. Pour changer cela, commentez `/automate run`.",
        again: (at) => `Une nouvelle tentative aura lieu d’elle-même, pas avant le ${moment(at)}.`,
        byHand: (url) => `Ou [ouvrez-la à la main](${url}) : la branche est là.`,
    },
    cancelled: {
        unlabelled: (label) => `L’étiquette \`${label}\` n’est pas posée. Posez-la pour commencer.`,
        'issue-closed': (label) => `L’issue a été fermée. Rouvrez-la, puis retirez et remettez l’étiquette \`${label}\` pour recommencer.`,
        edited: (label) => `Le texte a été modifié par une personne sans droit d’écriture après la pose de l’étiquette \`${label}\` : le consentement ne tient plus. Une personne ayant ce droit le relit et commente \`/automate approve\`.`,
        'closed-unmerged': () => 'La pull request a été fermée sans être fusionnée. Pour réessayer, commentez `/automate run`.',
        rivalled: (pull) => `La pull request ${pull} est déjà ouverte et fermerait cette issue. Pour avoir la nôtre malgré tout, commentez \`/automate run\`.`,
        unanswered: () => "Aucune réponse n’est arrivée à temps. Merci tout de même pour le signalement : répondez quand vous voulez, puis une personne ayant le droit d’écriture commente `/automate run`.",
        'consenter-left': () => "La personne qui a posé l’étiquette n’a plus le droit d’écriture sur ce dépôt. Une personne qui l’a commente `/automate run`.",
        'relabelled-by-stranger': (label) => `L’étiquette \`${label}\` a été posée en dernier par une personne sans droit d’écriture. Une personne qui l’a la retire et la remet, ou commente \`/automate run\`.`,
        'record-lost': () => "L’état a été perdu ; l’étiquette seule n’est donc plus un consentement. Une personne ayant le droit d’écriture commente `/automate approve` pour continuer, ou retire l’étiquette et la remet.",
        command: () => "Arrêté par une commande, avec l’exécution en cours. Pour recommencer, commentez `/automate run`.",
    },
    journey: {
        consented: (who, at) => `Demandé par **${who}** · ${moment(at)}`,
        unconsented: 'Demandé, mais le consentement ne tient pas',
        understanding: 'Compréhension',
        understood: (type, level, judge) => `Compris comme ${type}, niveau de détail ${level} sur 5 (selon ${judge})`,
        asked: (count, at, answered) => `${fr_plural(count, 'question posée', 'questions posées')} · ${moment(at)}${answered ? ' · répondu' : ''}`,
        working: (agent, since) => `L’agent \`${agent}\` travaille depuis le ${moment(since)}`,
        worked: (agent, minutes) => `L’agent \`${agent}\` a travaillé ${fr_duration(minutes)}`,
        artifacts: 'avec ses artefacts',
        change: 'Modification',
        pull: 'Pull request',
        merged: (pull) => `Pull request #${pull} fusionnée`,
        spent: (tokens, usd) => `${fr_number(tokens)} jetons${usd > 0 ? `, ${fr_money(usd)}` : ''}`,
        budget: (parts) => `Dépensé jusqu’ici : ${parts.join(' · ')}`,
        attempts: ([used, most]) => `tentative ${used} sur ${most}`,
        of: ([used, most]) => `${used} sur ${most}`,
    },
    edit: {
        nobody: 'Quelqu’un',
        by: (who, at) => `**${who}** l’a modifié · ${moment(at)} :`,
        more: (count) => `Et ${fr_plural(count, 'autre ligne', 'autres lignes')}.`,
        unreadable: (url) => `Ce qui y était avant n’est plus lisible, ou n’a rien de commun avec ceci ; [l’issue](${url}) montre ses modifications.`,
    },
    judge: {
        rules: 'des règles fixes, sans modèle',
        model: (name) => `le modèle \`${name}\``,
        instead: (name, why) => `des règles fixes, car le modèle \`${name}\` ${withoutVerdict[why]}`,
        says: (judge) => `Selon ${judge} :`,
    },
    plan: {
        title: 'le plan',
        risk: { low: 'risque faible', medium: 'risque moyen', high: 'risque élevé' },
        size: { small: 'petite taille', medium: 'taille moyenne', large: 'grande taille' },
        requirements: 'Ce qui doit être vrai ensuite',
        approach: 'Approche',
        proposed: 'Proposée par un modèle, non vérifiée :',
        unknown: "Des règles fixes ont évalué ce ticket. Elles ne savent pas comment il sera résolu : l’agent reçoit le ticket en l’état et le découvre.",
        areas: 'Où',
        duplicates: 'Peut-être identique',
        execution: 'Ce qui sera exécuté',
        agent: (names, room) => `Agent : ${names}, ${room ? `dans un espace isolé (${room})` : 'sans espace isolé'}`,
        checks: (names) => `Vérifications ensuite : ${names || "aucune n’est configurée"}`,
        limits: (minutes, usd, files, attempts) => `Limites : ${fr_plural(attempts, 'tentative', 'tentatives')} de ${fr_plural(minutes, 'minute', 'minutes')} et ${fr_money(usd)} ; ${fr_plural(files, 'fichier', 'fichiers')}`,
        result: (branch, draft) => `Résultat : une pull request${draft ? ' en brouillon' : ''} vers ${branch}, ou la raison pour laquelle il n’y en a pas`,
        how: "Pour donner le feu vert, une personne ayant le droit d’écriture commente `/automate approve`, ou met un 👍 sur ce commentaire, ce qui est vu dans l’heure. Pour le changer, modifiez le ticket : un nouveau plan suivra. Pour arrêter, commentez `/automate cancel`.",
        binding: (hash) => `Ce plan vaut exactement pour le texte, l’évaluation et les réglages pour lesquels il a été fait (${hash}).`,
    },
    note: {
        rebuilt: (why) => `L’état précédent n’a pas été utilisé (${why}). Il a été reconstruit d’après ce que montre le dépôt.`,
        disbelief: { unsigned: 'sa signature ne correspond pas', malformed: 'il est illisible', foreign: 'il appartient à une autre issue', edited: 'quelqu’un d’autre l’a modifié', doubled: 'deux commentaires en portent un' },
        raced: (at) => `Deux exécutions ont écrit cet élément en même temps (${moment(at)}), ou quelqu’un a modifié ce commentaire entre-temps. Si cela se reproduit : chaque tâche du workflow a-t-elle son groupe de concurrence ?`,
        removed: (what) => `Avant la lecture : ${what}`,
    },
    reply: {
        edited: 'le texte a été modifié après votre commentaire par une personne sans droit d’écriture ; relisez-le et redites-le.',
        refused: 'seules les personnes ayant le droit d’écriture sur ce dépôt peuvent donner des commandes.',
        unknown: 'je ne connais pas cette commande ; `/automate help` les montre toutes.',
        meant: (verb) => `je ne connais pas cette commande. Vouliez-vous dire \`/automate ${verb}\` ?`,
        unknownAgent: (known) => `je ne connais pas cet agent. Connus : \`${known}\`.`,
        help: "`run` ou `retry` : encore une fois (`run AGENT` : avec cet agent) · `assign AGENT` : la prochaine tentative est pour cet agent · `approve` : je veux le texte tel quel · `skip` : pas celle-ci · `cancel` : arrêter · `done` : plus rien à faire · `revise TEXTE` : retoucher la pull request · `refresh` : regarder à nouveau. `check` : laisser l’App lancer les vérifications de la pull request.",
        notNow: (stage) => `cela ne convient pas maintenant ; l’état est : ${stage}.`,
        noLabel: 'il manque l’étiquette ; posez-la d’abord.',
        noApp: 'aucune GitHub App n’est prévue pour lancer les vérifications (`app-id`, `private-key`). Cliquez plutôt sur « Approve workflows to run » dans la pull request.',
        appUnusable: 'les vérifications n’ont pas pu être lancées : vérifiez `app-id` et `private-key`, et que l’App est installée ici avec « Pull requests: read and write » ; puis redites-le.',
        moved: 'la branche a changé depuis votre commentaire ; lisez-la et redites-le.',
        checks: 'les vérifications sont lancées.',
    },
    pull: {
        what: 'Quoi et pourquoi',
        checked: 'Ce qui a été vérifié',
        eyes: 'Demande un regard humain',
        summary: 'Résumé de l’agent lui-même (non vérifié)',
        why: (issue, by, title) => `Un agent de code a fait ce changement pour résoudre l’issue #${issue}${by === null ? '' : `, signalé par **${by}**`} : ${title}`,
        change: { add: 'ajouté', edit: 'modifié', delete: 'supprimé' },
        files: (count) => fr_plural(count, 'fichier', 'fichiers'),
        executable: 'exécutable',
        more: (count) => `et ${fr_number(count)} de plus`,
        judgedBefore: (url) => `Une exécution précédente a fait, vérifié et jugé cette modification, mais n’a pas pu ouvrir la pull request. Ce qui a été vérifié, ce qui demande un regard humain et ce qu’a dit l’agent se trouvent dans [cette exécution et ses artefacts](${url}).`,
        nothingRun: 'Rien n’a été exécuté.',
        ranBy: 'Exécuté par Issuewright après l’agent, dans une copie neuve de la base avec ce changement :',
        columns: ['vérification', 'résultat', 'durée'],
        passed: 'réussie',
        timedOut: 'a dépassé sa limite de temps',
        failed: (exit) => `a échoué (code de sortie ${exit ?? 'aucun'})`,
        checkFails: (check) => `La vérification ${check} échoue.`,
        notDone: (what, why) => `Non fait, d’après l’agent : ${what}${why === '' ? '' : ` (${why})`}`,
        outside: (paths) => `L’agent a aussi écrit hors de son arbre ; cela ne fait pas partie du changement : ${paths}`,
        moved: (base) => `La branche par défaut a avancé ; ce changement part de ${base} et y a été vérifié.`,
        noCheck: 'Aucune vérification n’a été exécutée.',
        clean: 'Ni les vérifications ni le contrôle n’ont rien trouvé à signaler.',
        ask: '**Pour demander des changements**, relisez avec « Request changes » ou commentez `/automate revise …` sur l’issue. Pour y renoncer, fermez-la.',
        byHand: '**Ses vérifications** attendent « Approve workflows to run », plus bas : ce clic est le vôtre.',
        byApp: '**Ses vérifications** n’ont pas commencé : `/automate check` dans un commentaire de l’issue les lance, et elles exécutent alors ce code **avec les secrets de ce dépôt**. Lisez-le d’abord.',
        made: (issue, agent, model, minutes) => `Fait par Issuewright à partir de l’issue #${issue} ; ${agent}${model === '' ? '' : ` avec ${model}`} a travaillé ${fr_duration(minutes)}`,
        anAgent: 'l’agent',
        repairs: (count) => fr_plural(count, 'réparation', 'réparations'),
        room: (kind, probes) => `espace isolé : ${kind}, ${fr_plural(probes, 'épreuve réussie', 'épreuves réussies')}`,
        run: 'exécution et artefacts',
    },
    review: {
        state: {
            draft: 'est ouverte comme brouillon',
            open: 'est ouverte',
            'changes-requested': 'est ouverte ; des changements sont demandés',
            approved: 'est approuvée',
            'checks-failed': 'est ouverte ; des vérifications ont échoué',
            conflicted: 'est ouverte, et en conflit avec la base',
            merged: 'a été fusionnée',
            closed: 'a été fermée',
        },
        pull: (pull, state) => `La **pull request #${pull}** ${state}. Une personne ayant le droit d'écriture la relit et la fusionne. Pour la faire retoucher, elle demande des changements dans une relecture, ou commente \`/automate revise …\` ; la fermer met fin à tout.`,
        place: (place) => `Un tour de révision attend : **place ${fr_number(place)}** dans la file au dernier regard.`,
        noRound: 'Aucun autre tour de révision ne commence :',
        held: {
            'record-lost': "l'état de cet élément s'est perdu ; une personne ayant le droit d'écriture commente `/automate approve`.",
            edited: "le texte a été changé par quelqu'un sans droit d'écriture ; une personne qui l'a le relit et commente `/automate approve`.",
            'revision-rounds': 'tous les tours pour les personnes sont épuisés (`revision-rounds`).',
            'fix-rounds': 'tous les tours pour les vérifications et les conflits sont épuisés (`fix-rounds`).',
            'issue-budget': 'le budget de cette issue est épuisé (`issue-minutes`, `issue-usd`).',
            'bad-configuration': 'la configuration est inutilisable.',
            'not-ready': "aucun agent ou aucune pièce n'est configuré.",
        },
        failed: 'Le dernier tour de révision a échoué.',
        untold: (url) => `Une exécution précédente a fait ce commit : ce qui a été vérifié et ce que le gardien a trouvé est dans [cette exécution et ses artefacts](${url}).`,
        revised: (commit) => `Révisé dans ${commit}.`,
        changes: 'Ce fichier est changé.',
        leaves: "Ce fichier n'est pas changé.",
        words: "Dans les mots de l'agent, non vérifiés :",
        closed: "Fermée sans fusion : c'est bien ainsi, rien de plus n'est fait. Si vous voulez, cochez pourquoi ; c'est compté, rien d'autre.",
        why: {
            wrong: 'Le changement est faux, ou pas assez bon',
            'not-needed': "Il n'est plus nécessaire",
            elsewhere: "C'est résolu d'une autre manière",
        },
    },
    unsupported: (label) => `L’étiquette \`${label}\` ne vaut que pour les issues ; ceci est une pull request. Retirez-la d’ici et posez-la sur une issue.`,
    asking: {
        greeting: (who) => (who === null ? 'Merci pour cette issue.' : `@${who}, merci pour cette issue.`),
        missing: (count) => `Avant de pouvoir y travailler, ${count === 1 ? 'il manque une précision' : 'il manque quelques précisions'} :`,
        how: "Répondez simplement dans un commentaire ; les numéros aident (`1. …`). Si vous ne savez pas quelque chose, dites-le : c’est aussi une réponse.",
        secrets: 'Tout ce qui est écrit ici peut être lu par tout le monde : **ne publiez jamais de mots de passe, de jetons ni d’autres secrets.**',
        next: 'Votre réponse est lue dès que vous la publiez, et le travail continue.',
        last: 'Votre réponse est lue dès que vous la publiez. Ce sont les dernières questions : ensuite, une personne du projet décide.',
        closed: 'Ces questions sont closes : plus personne n’a à y répondre. Merci.',
        boxes: 'Les cases sont cochées à mesure que les réponses arrivent. Qui a le droit d’écriture peut en cocher une pour dire : assez, continuez sans.',
        answered: (who, url) => `répondu par **${who}** ([réponse](${url}))`,
        unknown: 'pas connu, et ce n’est pas grave',
        enough: (who) => `**${who}** dit que l’on en sait assez`,
        reminder: (who, left, url, until) => `${who === null ? 'Bonjour' : `@${who}`}, un petit rappel : ${left === 1 ? `[une question](${url}) est encore ouverte` : `[${left} questions](${url}) sont encore ouvertes`}. Une réponse courte dans un commentaire suffit, et « je ne sais pas » en est une. Sans réponse avant le ${moment(until)}, le travail sur cette issue s’arrête pour l’instant.`,
        expired: (who, url, label) => `${who === null ? 'Bonjour' : `@${who}`}, aucune réponse n’est venue, le travail sur cette issue s’arrête donc pour l’instant. Merci tout de même de l’avoir signalé ; l’issue reste comme elle est. On peut répondre [aux questions](${url}) à tout moment : ensuite, une personne ayant le droit d’écriture commente \`/automate run\`, ou enlève l’étiquette \`${label}\` et la remet, et les réponses comptent.`,
    },
    question: {
        'what-happens': { ask: 'Que se passe-t-il exactement ?', why: 'Le message, la valeur ou l’écran que vous voyez, tel qu’il s’affiche.' },
        expected: { ask: 'Qu’attendiez-vous à la place ?', why: 'On saura ainsi quand le problème est résolu.' },
        reproduce: { ask: 'Comment quelqu’un d’autre peut-il le voir ?', why: 'Le chemin le plus court : que saisir, ouvrir ou lancer, pas à pas.' },
        version: { ask: 'Dans quelle version et quel environnement ?', why: 'La version de ce projet, et celle du système ou du navigateur utilisé.' },
        goal: { ask: 'Que voulez-vous obtenir ?', why: 'La raison décide souvent entre deux façons de faire.' },
        behaviour: { ask: 'Quel devrait être le comportement ?', why: 'Un exemple aide le plus : telle entrée, tel résultat.' },
        acceptance: { ask: 'À quoi voit-on que c’est terminé ?', why: 'Une liste de ce qui doit être vrai ensuite, et de ce qui doit rester tel quel.' },
        where: { ask: 'De quel fichier, page ou commande s’agit-il ?', why: 'Pour changer le bon endroit, et aucun autre.' },
        wording: { ask: 'Que devrait dire le texte ?', why: 'La phrase telle qu’elle est, et telle qu’elle devrait être.' },
        scope: { ask: 'Jusqu’où doit aller la modification ?', why: 'Ce qui peut changer, et ce qui ne le doit pas.', options: ['seulement l’endroit nommé', 'tous les endroits semblables'] },
        question: { ask: 'Que souhaitez-vous savoir ?', why: 'Une phrase avec un point d’interrogation suffit.' },
        context: { ask: 'Qu’avez-vous essayé, et avec quel résultat ?', why: 'La réponse peut alors partir de là où vous en êtes.' },
    },
    removed: {
        'html-comment': (n) => fr_plural(n, 'bloc caché retiré', 'blocs cachés retirés'),
        'hidden-element': (n) => fr_plural(n, 'élément non affiché retiré', 'éléments non affichés retirés'),
        attribute: (n) => fr_plural(n, 'attribut caché retiré', 'attributs cachés retirés'),
        'link-title': (n) => fr_plural(n, 'titre de lien retiré', 'titres de liens retirés'),
        'link-definition': (n) => fr_plural(n, 'définition de lien ou note retirée', 'définitions de liens ou notes retirées'),
        image: (n) => fr_plural(n, 'image retirée', 'images retirées'),
        'invisible-character': (n) => fr_plural(n, 'caractère invisible retiré', 'caractères invisibles retirés'),
        'bidi-control': (n) => fr_plural(n, 'caractère changeant le sens du texte retiré', 'caractères changeant le sens du texte retirés'),
        'tag-characters': (n) => fr_plural(n, 'texte en caractères d’étiquette invisibles retiré', 'textes en caractères d’étiquette invisibles retirés'),
        'control-character': (n) => fr_plural(n, 'caractère de contrôle retiré', 'caractères de contrôle retirés'),
        marker: (n) => fr_plural(n, 'copie de la marque propre d’Issuewright retirée', 'copies de la marque propre d’Issuewright retirées'),
        secret: (n) => fr_plural(n, 'texte ressemblant à un secret retiré', 'textes ressemblant à des secrets retirés'),
        cut: (n) => fr_plural(n, 'texte trop long : fin retirée', 'textes trop longs : fins retirées'),
    },
    removedSaid: (said) => `il disait : « ${said} »`,
    revoke: 'S’il est réel, révoquez-le : on peut le lire dans l’issue.',
};


/***/ })

};
