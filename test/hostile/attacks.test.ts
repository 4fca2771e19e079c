import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect } from '@jest/globals'
import { collect } from '../../src/adapters/workspace/collect.ts'
import { takeManifest } from '../../src/adapters/workspace/manifest.ts'
import { type Built, buildRoom, inRoom, lives, neighbour, runLine, told, uniqueSleep } from '../room/room.ts'
import { freshDir, limits } from '../workspace/tree.ts'

const secret = 'canary-6f2b1c9d'

/** Collects what an agent left, after its room is gone. */
function collected(built: Built, manifest: ReturnType<typeof takeManifest>) {
  const files = join(freshDir(), 'files')
  return { ...collect({ tree: built.plan.tree, manifest, limits, files }), kept: files }
}

const perl = (code: string) => `/usr/bin/perl -e '${code.replaceAll("'", `'\\''`)}' 2>&1`

describe('secrets', () => {
  inRoom('ATK-031 no environment of another process can be read, process 1 included', async () => {
    const other = neighbour(secret)
    try {
      const built = await buildRoom()
      const script = `cat /proc/self/environ /proc/1/environ /proc/*/environ /proc/${other.pid}/environ 2>&1 | tr '\\0' '\\n'`
      const seen = await told(built, script)
      expect(seen).not.toContain(secret)
      // What is there is the path and the mark of the run, and what the command itself was given; a shell's depth is no secret.
      const names = [...seen.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
      expect([...new Set(names)].filter((name) => name !== 'SHLVL').sort()).toEqual([
        'HOME',
        'ISSUEWRIGHT_RUN',
        'PATH',
        'PWD',
      ])
      expect(await told(built, `ls -d /proc/${other.pid} 2>&1`)).toContain('No such file')
    } finally {
      other.end()
    }
  })

  inRoom('ATK-078 no variable with a credential is inherited', async () => {
    const names = [
      'GITHUB_TOKEN',
      'GH_TOKEN',
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      'ACTIONS_RUNTIME_TOKEN',
      'ACTIONS_RESULTS_URL',
    ]
    const all = [...names, 'ACTIONS_CACHE_URL', 'SSH_AUTH_SOCK', 'NPM_TOKEN', 'AWS_SECRET_ACCESS_KEY']
    const before = Object.fromEntries(all.map((name) => [name, process.env[name]]))
    try {
      for (const name of all) process.env[name] = secret
      const built = await buildRoom()
      const env = await told(built, 'env; cat /proc/1/environ')
      expect(env).toContain('HOME=/home/agent')
      for (const name of all) expect(env).not.toContain(name)
      expect(env).not.toContain(secret)
    } finally {
      for (const name of all) {
        if (before[name] === undefined) delete process.env[name]
        else process.env[name] = before[name]
      }
    }
  })

  inRoom('ATK-029 there is no token, no login and no way to an API', async () => {
    const built = await buildRoom()
    expect(
      await told(
        built,
        'echo "[$GITHUB_TOKEN$GH_TOKEN]"; ls -A ~ /root; (gh auth token || curl -sS -m 3 https://api.github.com) 2>&1 | tail -1',
      ),
    ).toMatch(/^\[\]\n[\s\S]*(not found|Could not resolve)/)
  })

  inRoom('ATK-080 no packet leaves: TCP, UDP, name look-ups, ICMP, the machine itself', async () => {
    const built = await buildRoom()
    const listener = createServer((socket) => socket.end(secret)).listen(0, '0.0.0.0')
    const abstract = createServer((socket) => socket.end(secret)).listen('\0issuewright-hostile')
    await Promise.all([once(listener, 'listening'), once(abstract, 'listening')])
    const { port } = listener.address() as { port: number }
    const tell = (to: string) =>
      `new Promise((r) => net.connect(${to}).on('data', (d) => r('' + d)).on('error', (e) => r(e.code)))`
    const ways = [
      `{host: '127.0.0.1', port: ${port}}`,
      `{host: '93.184.215.14', port: 443}`,
      `{host: '169.254.169.254', port: 80}`,
      `{path: '\\0issuewright-hostile'}`,
      `{host: 'data.attacker.invalid', port: 80}`,
    ]
    const program = `const net = require('net'); Promise.all([${ways.map(tell).join(', ')}]).then((all) => console.log(all.join(' ')))`
    try {
      expect(await told(built, '', { argv: ['/issuewright/node', '-e', program] })).toMatch(
        /^ECONNREFUSED ENETUNREACH ENETUNREACH ECONNREFUSED (EAI_AGAIN|ENOTFOUND)$/,
      )
      expect(
        await told(built, perl('use Socket; socket(S, PF_INET, SOCK_RAW, 1) ? print "raw" : print "refused: $!"')),
      ).toContain('refused')
      expect(
        await told(
          built,
          perl(
            'use Socket; socket(S, PF_INET, SOCK_DGRAM, 0); send(S, "x", 0, sockaddr_in(53, inet_aton("8.8.8.8"))) ? print "sent" : print "refused: $!"',
          ),
        ),
      ).toContain('refused')
    } finally {
      listener.close()
      abstract.close()
    }
  })

  inRoom('the gateway socket speaks to the gateway and to nothing else', async () => {
    const path = join(freshDir(), 'gateway.sock')
    const gateway = createServer((socket) => socket.end('gateway')).listen(path)
    await once(gateway, 'listening')
    try {
      const built = await buildRoom({ gateway: path })
      expect(
        await told(built, 'ls /issuewright; rm /issuewright/gateway.sock 2>&1; echo x 2>&1 > /issuewright/node'),
      ).toMatch(/^gateway\.sock\nnode\n[\s\S]*Read-only[\s\S]*(Read-only|Permission|busy)/)
      expect(existsSync(path)).toBe(true)
      expect(
        await told(built, '', {
          argv: ['/issuewright/node', '-e', `require('net').connect('/issuewright/gateway.sock').pipe(process.stdout)`],
        }),
      ).toBe('gateway')
    } finally {
      gateway.close()
    }
  })
})

describe('the runner', () => {
  inRoom('ATK-091 files of the runner, its actions and its command files cannot be written', async () => {
    const runner = freshDir()
    const files = ['_actions/dist/index.js', 'set_env', 'set_output', 'step_summary']
    mkdirSync(join(runner, '_actions', 'dist'), { recursive: true })
    for (const name of files) writeFileSync(join(runner, name), 'before')
    const built = await buildRoom()
    await told(
      built,
      files
        .map(
          (name) =>
            `mkdir -p ${join(runner, name, '..')}; echo evil > ${join(runner, name)}; echo evil > /proc/1/root${join(runner, name)}`,
        )
        .join('\n'),
    )
    for (const name of files) expect(readFileSync(join(runner, name), 'utf8')).toBe('before')
    expect(await told(built, 'echo "[$GITHUB_ENV$GITHUB_OUTPUT$GITHUB_STEP_SUMMARY$GITHUB_PATH$RUNNER_TEMP]"')).toBe(
      '[]',
    )
  })

  inRoom('ATK-115 there is no cache service and no token for one', async () => {
    const built = await buildRoom()
    expect(await told(built, 'env | grep -c ^ACTIONS_; curl -sS -m 3 http://169.254.169.254/ 2>&1')).toMatch(/^0\b/)
  })

  inRoom.each([
    ['a session of its own', (sleeper: string) => `setsid ${sleeper} &`],
    [
      'a double fork with a wiped environment',
      (sleeper: string) => `(env -i setsid /bin/sh -c '${sleeper} & ${sleeper} &' &)`,
    ],
    ['nohup', (sleeper: string) => `nohup ${sleeper} > /dev/null 2>&1 &`],
  ])('a daemon does not outlive the room: %s', async (_, line) => {
    const sleeper = uniqueSleep()
    const built = await buildRoom()
    await runLine(built, `${line(sleeper)} sleep 0.1`)
    expect(lives(sleeper)).toBe(false)
  })

  inRoom('ATK-120 what an agent leaves for the next job is gone with its home', async () => {
    const built = await buildRoom()
    await told(
      built,
      'echo evil >> ~/.bashrc; echo evil > /tmp/left; crontab -l 2>&1; echo "* * * * * evil" | crontab - 2>&1',
    )
    expect(existsSync('/tmp/left')).toBe(false)
    expect(readFileSync(join(built.plan.home, '.bashrc'), 'utf8')).toBe('evil\n')
    rmSync(built.plan.home, { recursive: true })
  })
})

describe('files', () => {
  inRoom('ATK-065 a link to a secret is seen as a link, and nothing is read through it', async () => {
    const built = await buildRoom()
    const manifest = takeManifest(built.plan.tree)
    await runLine(
      built,
      'mkdir docs a; ln -s /proc/self/environ docs/link; ln -s ../../../../etc/passwd a/b; ln -sf /etc/shadow readme.md',
    )
    const { files, kept } = collected(built, manifest)
    expect(files.map((file) => [file.path, file.op === 'delete' ? 'delete' : file.kind])).toEqual([
      ['a/b', 'symlink'],
      ['docs/link', 'symlink'],
      ['readme.md', 'symlink'],
    ])
    expect(files.every((file) => file.op !== 'delete' && file.sha256 === null)).toBe(true)
    expect(existsSync(join(kept, '0'))).toBe(false)
  })

  inRoom('ATK-066 nobody is left who could change the tree while it is collected', async () => {
    const built = await buildRoom()
    mkdirSync(join(built.plan.tree, 'src'))
    writeFileSync(join(built.plan.tree, 'src', 'a.ts'), 'good\n')
    const manifest = takeManifest(built.plan.tree)
    // Swaps the folder for a link to /etc and back, for ever, in the background.
    const racer = `while :; do mv src real && ln -s /etc src; rm src; mv real src; done`
    await runLine(built, `env -i setsid /bin/sh -c '${racer}' > /dev/null 2>&1 & sleep 0.3`)
    const picture = () => JSON.stringify(collected(built, manifest).files)
    const first = picture()
    for (let n = 0; n < 20; n += 1) expect(picture()).toBe(first)
    expect(first).not.toContain('hostname')
  })

  inRoom('setuid files have no power, and are collected as plain files', async () => {
    const built = await buildRoom()
    const manifest = takeManifest(built.plan.tree)
    expect(
      await told(
        built,
        'cp /usr/bin/id suid; chmod 6755 suid; ./suid -u; mknod dev c 1 1 2>&1; grep NoNewPrivs /proc/self/status',
      ),
    ).toMatch(/^1000\n[\s\S]*not permitted[\s\S]*1$/)
    // Even on the machine it would be nobody's, or its owner's, never root's.
    expect(statSync(join(built.plan.tree, 'suid')).uid).toBe(process.getuid?.() === 0 ? 65_534 : process.getuid?.())
    expect(collected(built, manifest).files).toMatchObject([{ path: 'suid', kind: 'file', mode: '100755' }])
  })

  inRoom('hard links lead to nothing outside the tree', async () => {
    const built = await buildRoom()
    expect(
      await told(built, 'ln /usr/bin/id a 2>&1; ln /task/task.md b 2>&1; ln /issuewright/node c 2>&1; ls'),
    ).toMatch(/^(ln: .*\n){3}readme\.md$/)
  })

  inRoom('task, tools and runtime stay as they were', async () => {
    const built = await buildRoom()
    await told(
      built,
      'echo evil > /task/task.md; echo evil > /tools/x; rm -rf /task/* /tools /usr/bin/id; echo evil > /issuewright/node',
    )
    expect(readFileSync(join(built.plan.task ?? '', 'task.md'), 'utf8')).toBe('do it\n')
    expect(statSync(process.execPath).size).toBeGreaterThan(1_000_000)
  })

  inRoom('what only root may read cannot be read, though root starts the room', async () => {
    const tools = freshDir()
    const hidden = join(tools, 'hidden')
    const built = await buildRoom({ tools })
    writeFileSync(hidden, secret, { mode: process.getuid?.() === 0 ? 0o600 : 0 })
    expect(await told(built, 'cat /tools/hidden /etc/shadow /etc/ssl/private/* 2>&1')).not.toContain(secret)
  })
})

describe('the kernel', () => {
  inRoom('mounting, namespaces, chroot and ptrace are refused', async () => {
    const built = await buildRoom()
    const said = await told(
      built,
      'mount -t tmpfs none /tmp 2>&1; mount -o remount,rw / 2>&1; umount /task 2>&1; unshare -U true 2>&1; unshare -n true 2>&1; chroot /tmp /bin/true 2>&1; nsenter -t 1 -m true 2>&1; echo 1 > /proc/sys/kernel/sysrq; echo x > /proc/sysrq-trigger; sysctl -w kernel.core_pattern=x 2>&1 | tail -1',
    )
    expect(said.split('\n').length).toBeGreaterThanOrEqual(8)
    expect(await told(built, 'cat /proc/mounts | grep -c "none /tmp"; grep CapEff /proc/self/status')).toMatch(
      /^0\nCapEff:\s*0+$/,
    )
  })

  inRoom('ptrace finds nobody but the room itself, whose first process holds nothing of the machine', async () => {
    const other = neighbour(secret)
    try {
      const built = await buildRoom()
      // PTRACE_ATTACH is request 16 of system call 101 on x86-64, 117 on arm64.
      const call = process.arch === 'arm64' ? 117 : 101
      expect(await told(built, perl(`print syscall(${call}, 16, ${other.pid}, 0, 0), " $!"`))).toBe(
        '-1 No such process',
      )
      expect(
        await told(built, 'ls /proc/1/root/; ls -l /proc/1/fd | grep -v -e "pipe:" -e "socket:" -e eventfd -e total'),
      ).toBe(await told(built, 'ls /'))
    } finally {
      other.end()
    }
  })

  inRoom('TIOCSTI has no terminal to type into', async () => {
    const built = await buildRoom()
    expect(
      await told(
        built,
        perl(
          'open(T, "+<", "/dev/tty") or print "no tty: $!"; my $c = "x"; print " refused" unless ioctl(STDIN, 0x5412, $c)',
        ),
      ),
    ).toMatch(/^no tty: .* refused$/)
  })

  inRoom('a fork bomb meets its bound, and ends with the room', async () => {
    const sleeper = uniqueSleep()
    const built = await buildRoom()
    expect(Number(await told(built, 'prlimit --nproc --output=HARD --noheadings'))).toBe(4_096)
    const ran = await runLine(
      built,
      `ulimit -S -u 60 2>/dev/null || ulimit -S -p 60; bomb() { bomb & ${sleeper} & bomb; }; bomb 2>/dev/null`,
      { seconds: 1, graceSeconds: 0.2 },
    )
    expect(ran.seconds).toBeLessThan(10)
    expect(lives(sleeper)).toBe(false)
  })

  inRoom('temporary file systems and files have a bound; the room dies first when memory runs out', async () => {
    const built = await buildRoom()
    expect(await told(built, 'df --output=size -B1 /tmp /var/tmp /dev/shm | tail -3 | sort -u | tr -d " "')).toBe(
      `${2 * 1024 ** 3}`,
    )
    expect(await told(built, 'truncate -s 9G big 2>&1; ls -s big; cat /proc/self/oom_score_adj')).toMatch(
      /(File too large|File size limit)?[\s\S]*1000$/,
    )
    expect(
      existsSync(join(built.plan.tree, 'big')) && statSync(join(built.plan.tree, 'big')).size > 8 * 1024 ** 3,
    ).toBe(false)
    expect(await told(built, 'ulimit -c')).toBe('0')
  })
})
