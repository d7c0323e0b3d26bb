/** Who and where is named, most mentioned first: `npx tsx examples/entities.ts [FILE]` */
import { readFileSync } from 'node:fs';
import { extractEntities } from 'wirecopy/entities';

const text = readFileSync(process.argv[2] ?? 'seeds/iraq-border.txt', 'utf8');

const mentions = new Map<string, string[]>();
for (const { type, name, text: mention } of extractEntities(text)) {
  const key = `${type}\t${name}`;
  mentions.set(key, [...(mentions.get(key) ?? []), mention]);
}

for (const [key, forms] of [...mentions].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`${forms.length}\t${key}\t${[...new Set(forms)].join(', ')}`);
}
