export interface Reference {
  readonly href: string;
  readonly title: string;
  readonly about: string;
}

const renderEntry = ({ href, title, about }: Reference) => `<li><a href="${href}">${title}</a><br>${about}</li>`;

/**
 * Renders site/index.html.
 * @param search the script of the search box
 */
export function renderStartPage(version: string, references: readonly Reference[], search: string): string {
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
      body { margin: 4rem auto; max-width: 48rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
      li { margin-bottom: 1rem; }
      label { display: block; font-weight: 600; }
      input { box-sizing: border-box; width: 100%; padding: 0.5rem; font: inherit; }
      #results { padding: 0; list-style: none; }
      #results li { padding: 0.75rem 1rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: 0.5rem; }
      #results li:focus-within { border-color: currentColor; }
      #results h2 { margin: 0; font-size: 1.1rem; }
      #results p { margin: 0.25rem 0; overflow-wrap: anywhere; }
      .kind, .notes { font-size: 0.9rem; }
      .deprecated { color: light-dark(#a11, #f99); font-size: 0.9rem; }
      .call { display: flex; gap: 0.5rem; align-items: start; margin: 0.5rem 0; }
      .call pre { flex: 1; margin: 0; padding: 0.5rem; white-space: pre-wrap; overflow-wrap: anywhere; background: color-mix(in srgb, currentColor 8%, transparent); }
    </style>
  </head>
  <body>
    <main>
      <h1>prisma-cloud-client ${version}</h1>
      <p>A typed fetch client for the Prisma Cloud API.</p>
      <form role="search">
        <label for="search">Search operations, helpers and guides</label>
        <input id="search" type="search" autocomplete="off" autofocus aria-describedby="hint" placeholder="disable policy">
        <p id="hint">Say what you want to do. Arrow keys move through the results, Enter opens one.</p>
      </form>
      <p id="status" role="status"></p>
      <ol id="results" aria-label="Results"></ol>
      <h2>References</h2>
      <ul>${references.map(renderEntry).join("")}</ul>
    </main>
    <script>${search}</script>
  </body>
</html>
`;
}
