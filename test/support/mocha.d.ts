// The words of browser tests, as far as they are used here.
interface MochaContext {
  timeout(ms: number): void;
  skip(): never;
}

type MochaBody = (this: MochaContext) => void | Promise<void>;

interface MochaSuite {
  (title: string, body: (this: MochaContext) => void): void;
  skip: MochaSuite;
}

interface MochaTest {
  (title: string, body?: MochaBody): void;
  skip: MochaTest;
}

declare const describe: MochaSuite;
declare const it: MochaTest;
declare function before(body: MochaBody): void;
declare function beforeEach(body: MochaBody): void;
declare function after(body: MochaBody): void;
declare function afterEach(body: MochaBody): void;
