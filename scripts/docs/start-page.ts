export interface Reference {
  readonly href: string;
  readonly title: string;
  readonly about: string;
}

const renderEntry = ({ href, title, about }: Reference) => `<li><a href="${href}">${title}</a><br>${about}</li>`;

/** Renders site/index.html. */
export function renderStartPage(version: string, references: readonly Reference[]): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>prisma-cloud-client</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline' data:">
    <link rel="icon" href="favicon.svg">
    <style>
      :root { color-scheme: light dark; }
      body { margin: 4rem auto; max-width: 40rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
      li { margin-bottom: 1rem; }
    </style>
  </head>
  <body>
    <main>
      <h1>prisma-cloud-client ${version}</h1>
      <p>A typed fetch client for the Prisma Cloud API.</p>
      <ul>${references.map(renderEntry).join("")}</ul>
    </main>
  </body>
</html>
`;
}
