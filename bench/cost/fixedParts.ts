/** A resource of a template, as far as it is paid for by the month. */
interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}
export type Resources = Readonly<Record<string, Resource>>;

/** What is paid for every month, whoever uses it. */
export interface FixedParts {
  readonly keys: number;
  readonly secrets: number;
  readonly alarmMetrics: number;
  readonly customMetrics: number;
}

interface AlarmProperties {
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Dimensions?: unknown;
  readonly Metrics?: readonly { readonly MetricStat?: { readonly Metric: AlarmProperties } }[];
}

/** Counts the templates' parts; an alarm is paid for by the metrics that it looks at. */
export function fixedParts(templates: readonly Resources[]): FixedParts {
  const all = templates.flatMap((resources) => Object.values(resources));
  const of = (type: string) => all.filter(({ Type }) => Type === type);
  const watched = of('AWS::CloudWatch::Alarm').flatMap(({ Properties = {} }) =>
    metricsOf(Properties),
  );
  const own = watched.filter(({ Namespace }) => Namespace === 'SangKien');
  return {
    keys: of('AWS::KMS::Key').length,
    secrets: of('AWS::SecretsManager::Secret').length,
    alarmMetrics: watched.length,
    customMetrics: new Set(
      own.map(({ MetricName, Dimensions }) => JSON.stringify([MetricName, Dimensions])),
    ).size,
  };
}

const metricsOf = (alarm: AlarmProperties): readonly AlarmProperties[] =>
  alarm.Metrics
    ? alarm.Metrics.flatMap(({ MetricStat }) => (MetricStat ? [MetricStat.Metric] : []))
    : [alarm];
