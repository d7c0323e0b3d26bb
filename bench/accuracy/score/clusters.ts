/**
 * B-cubed (Bagga and Baldwin, 1998) over named mentions, micro-averaged over all documents.
 *
 * A mention is its exact span. For one that both sides have, precision is the share of its predicted cluster that is
 * rightly with it, recall the share of its gold cluster; one that only the gold has counts 0 for recall, one that only
 * the prediction has counts 0 for precision.
 */

export interface ClusteredRange {
  start: number;
  end: number;
  cluster: string;
}

export interface ClusterDocument {
  id: string;
  gold: readonly ClusteredRange[];
  predicted: readonly ClusteredRange[];
}

export interface ClusterMetrics {
  f1: number;
  precision: number;
  recall: number;
  gold: number;
  predicted: number;
}

export function scoreClusters(documents: readonly ClusterDocument[]): ClusterMetrics {
  let precision = 0;
  let recall = 0;
  let gold = 0;
  let predicted = 0;
  for (const document of documents) {
    const goldClusters = spansByCluster(document.gold);
    const predictedClusters = spansByCluster(document.predicted);
    const goldOf = new Map(document.gold.map((range) => [spanKey(range), range.cluster]));
    const predictedOf = new Map(document.predicted.map((range) => [spanKey(range), range.cluster]));
    gold += goldOf.size;
    predicted += predictedOf.size;
    for (const [span, cluster] of goldOf) {
      const other = predictedOf.get(span);
      if (other === undefined) continue;
      const ours = predictedClusters.get(other)!;
      const theirs = goldClusters.get(cluster)!;
      let shared = 0;
      for (const member of ours) if (theirs.has(member)) shared++;
      precision += shared / ours.size;
      recall += shared / theirs.size;
    }
  }
  const p = predicted ? precision / predicted : 0;
  const r = gold ? recall / gold : 0;
  const percent = (x: number): number => Math.round(x * 10_000) / 100;
  return { f1: percent(p + r ? (2 * p * r) / (p + r) : 0), precision: percent(p), recall: percent(r), gold, predicted };
}

/** The mentions that both sides have: how well they are clustered, however well they are found. */
export function onlyShared(document: ClusterDocument): ClusterDocument {
  const gold = new Set(document.gold.map(spanKey));
  const predicted = new Set(document.predicted.map(spanKey));
  return {
    ...document,
    gold: document.gold.filter((range) => predicted.has(spanKey(range))),
    predicted: document.predicted.filter((range) => gold.has(spanKey(range))),
  };
}

function spanKey({ start, end }: ClusteredRange): string {
  return `${start}-${end}`;
}

function spansByCluster(ranges: readonly ClusteredRange[]): Map<string, Set<string>> {
  const clusters = new Map<string, Set<string>>();
  for (const range of ranges) {
    const cluster = clusters.get(range.cluster) ?? new Set();
    cluster.add(spanKey(range));
    clusters.set(range.cluster, cluster);
  }
  return clusters;
}
