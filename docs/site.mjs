/**
 * What typedoc shows beside the pages: each under its heading and in its group, and each module under the name that it is
 * imported by. So that the pages need no front matter, which GitHub would show.
 */
import { Converter, JSX, ReflectionKind, RendererEvent } from 'typedoc';

/** Groups in the order of the site, with their pages by file name. */
const GROUPS = {
  'Start here': ['quick-start', 'concepts'],
  'What you can ask': ['analyze', 'sentences', 'entities', 'dates', 'quotes', 'verify-quote', 'sources'],
  'What you can make of it': ['html', 'formats', 'command'],
  'Before you rely on it': ['accuracy-and-speed', 'bad-input', 'scale', 'limits-and-ethics', 'migrating'],
  'Make it yours': ['training', 'adding-a-rule'],
  'How it is made': [
    'architecture',
    'corpus',
    'data-and-licences',
    'models/sentences',
    'models/entities',
    'models/attribution',
  ],
};

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, page) => {
    const group = Object.keys(GROUPS).find((name) => GROUPS[name].includes(page.name));
    if (!group) throw new Error(`docs/site.mjs: the page ${page.name} is in no group`);
    page.frontmatter = { ...page.frontmatter, group };
  });
  app.renderer.hooks.on('sidebar.begin', ({ relativeURL }) =>
    JSX.createElement('p', null, JSX.createElement('a', { href: relativeURL('playground/index.html') }, 'Playground')),
  );
  // Not before: links are resolved and addresses made by file names.
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => renameAll(project));
}

/** @param {import('typedoc').ProjectReflection} project */
function renameAll(project) {
  for (const page of project.getReflectionsByKind(ReflectionKind.Document)) {
    page.name = /^# (.+)$/mu.exec(page.content.map(({ text }) => text).join(''))?.[1] ?? page.name;
  }
  for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
    module.name = module.name === 'index' ? 'wirecopy' : `wirecopy/${module.name}`;
  }
}
