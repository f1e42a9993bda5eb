import type { IncomingMessage } from 'node:http';
import { failureAnswer, type Answer } from './respond.ts';

const page = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>Plansmith</title>
<body>
<h1>请用终端里打印的完整地址打开</h1>
<p>地址中的一次性口令只能用一次，而且只在一个浏览器里有效。要再次打开，请重新运行 <code>plansmith open</code>。</p>
<p lang="en">Open the full address printed in the terminal. Its one-time token works once, in one browser; run <code>plansmith open</code> again for a new one.</p>
</body>
</html>
`;

/** The answer to whoever has no session: a page for people, a failure for programs. */
export function unauthorizedAnswer(request: IncomingMessage): Answer {
  if (!request.headers.accept?.includes('text/html')) {
    return failureAnswer(401, { code: 'unauthorized', message: '没有会话：请用终端里的地址打开 / no session: open the address printed in the terminal' });
  }
  return { status: 401, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }, body: [Buffer.from(page)] };
}
