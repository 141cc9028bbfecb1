import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inProject, projectFolder } from './paths.mjs';
import { limitGroup } from './process-group.mjs';
import { SetupProblem } from './say.mjs';

const isWindows = process.platform === 'win32';

/** The environment of every child: the project's own programs, and with them its Node, come first on the path. */
export const childEnvironment = (extra = {}) => {
  const env = { ...process.env, ...extra };
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const own = inProject('node_modules', '.bin');
  const rest = (env[name] ?? '').split(delimiter).filter((folder) => folder !== own);
  return { ...env, [name]: [own, ...rest].join(delimiter) };
};

/** The Node that runs the project's tools: the newer one that npm installed, or the one running now. */
export const toolNode = () => {
  const newer = inProject('node_modules', '.bin', 'node');
  return !isWindows && existsSync(newer) ? newer : process.execPath;
};

/** Refuses to run the checks on a Node that their tools do not know; the application itself runs on it. */
export const requireNodeForTools = () => {
  const [major] = process.versions.node.split('.');
  if (toolNode() !== process.execPath || Number(major) >= 22) return;
  throw new SetupProblem(
    `the checks need Node 22 or newer, and this is ${process.version}. npm start works as it is; install a newer Node to run them.`,
  );
};

/**
 * Runs a program to its end and resolves with its exit code and what it printed, if that is captured.
 * `output` is 'stderr' (set-up talk), 'inherit' (the program's own), or 'capture'. After `limitSeconds`, if given,
 * the program and all that it started are ended, and the exit code is 124.
 */
export const run = (program, args, { output = 'stderr', env = {}, limitSeconds = 0, cwd = projectFolder } = {}) =>
  new Promise((resolve) => {
    const stdio = { stderr: ['ignore', 2, 2], inherit: 'inherit', capture: ['ignore', 'pipe', 'pipe'] }[output];
    const limited = limitSeconds > 0;
    const child = spawn(program, args, { cwd, env: childEnvironment(env), stdio, detached: limited && !isWindows });
    const limit = limited ? limitGroup(child, limitSeconds) : undefined;
    let text = '';
    child.stdout?.on('data', (chunk) => (text += chunk));
    child.stderr?.on('data', (chunk) => (text += chunk));
    const end = (code) => {
      limit?.lift();
      const passed = limit?.passed() ?? false;
      resolve(passed ? { code: 124, text: `${text}\nEnded after ${limitSeconds} seconds without coming to an end.` } : { code, text });
    };
    child.on('error', (error) => {
      text += error.message;
      end(127);
    });
    child.on('close', (code, signal) => {
      if (signal !== null) text += `\n${program} was ended by ${signal}.`;
      end(code ?? 1);
    });
  });

/** Runs a JavaScript file of an installed package, such as `vitest/vitest.mjs`, under the project's Node. */
export const runTool = (file, args, options) =>
  run(toolNode(), [inProject('node_modules', ...file.split('/')), ...args], options);

/** The first of the named programs found on the path, or undefined. */
export const findOnPath = (...names) => {
  const folders = (process.env.PATH ?? process.env.Path ?? '').split(delimiter).filter(Boolean);
  const endings = isWindows ? ['.exe', '.cmd', ''] : [''];
  for (const name of names) {
    for (const folder of folders) {
      const found = endings.map((ending) => join(folder, name + ending)).find((file) => existsSync(file));
      if (found !== undefined) return found;
    }
  }
  return undefined;
};
