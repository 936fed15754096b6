import { createHash } from "node:crypto";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Orders files as Vitest does, the longest first, or at random with `--sequence.shuffle.tests`. Files with a process of
 * their own come first at random too: each that comes between others costs a worker all modules that it has loaded.
 */
export default class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { shuffle, seed } = this.ctx.config.sequence;
    if (shuffle !== true) return super.sort(files);
    const keys = new Map(files.map((file) => [file, createKey(file, seed)]));
    return files.toSorted((a, b) => ((keys.get(a) ?? "") < (keys.get(b) ?? "") ? -1 : 1));
  }
}

/** The order of keys is that of files. */
function createKey({ moduleId, project }: TestSpecification, seed: number): string {
  const { isolate, root } = project.config;
  const random = createHash("sha256").update(`${seed} ${moduleId.replace(root, "")}`);
  return `${isolate ? 0 : 1} ${random.digest("hex")}`;
}
