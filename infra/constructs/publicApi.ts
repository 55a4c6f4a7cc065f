import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { acknowledge, inBothPacks } from '../acknowledge.ts';
import type { Stage } from '../stage.ts';
import { HarmAlarm } from './harmAlarm.ts';

export interface PublicApiProps {
  readonly stage: Stage;
  readonly key: IKey;
  readonly logRetention: RetentionDays;
  readonly alarms: ITopic;
}

/** The pages' front door: CloudFront before an HTTP API that answers nobody else. */
export class PublicApi extends Construct {
  /** Sent by CloudFront in `x-origin-secret`; the web function refuses a request without it. */
  readonly originKey: Secret;
  readonly url: string;
  private readonly api: HttpApi;

  constructor(scope: Construct, id: string, { stage, key, logRetention, alarms }: PublicApiProps) {
    super(scope, id);
    this.originKey = this.secretHeader(key);
    this.api = new HttpApi(this, 'Api', { createDefaultStage: false });
    const log = new LogGroup(this, 'Log', {
      retention: logRetention,
      encryptionKey: key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { burstLimit: 200, rateLimit: 100 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        // Neither address line nor network address: the first carries the mailed token.
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            time: '$context.requestTime',
            method: '$context.httpMethod',
            status: '$context.status',
            latency: '$context.responseLatency',
            bytes: '$context.responseLength',
            error: '$context.integrationErrorMessage',
          }),
        ),
      },
    });
    const distribution = this.distribution(stage);
    this.url =
      stage.publicUrl ?? `https://${stage.domain?.name ?? distribution.distributionDomainName}`;
    new HarmAlarm(this, 'ServerErrors', {
      metric: this.api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: 5,
      hurts: 'Người dùng gặp trang lỗi khi nộp đề án hoặc khi quyết định từ thư.',
      runbook: 'pages-fail',
      topic: alarms,
    });
  }

  /** Routes a path and all below it to the function, or all that is left; it has its own router. */
  serve(pages: IFunction, under?: string): void {
    const integration = new HttpLambdaIntegration(`Web${under?.replaceAll('/', '-') ?? ''}`, pages);
    const routes: [string, HttpRouteKey][] = under
      ? [
          [`At${under}`, HttpRouteKey.with(under, HttpMethod.ANY)],
          [`Below${under}`, HttpRouteKey.with(`${under}/{proxy+}`, HttpMethod.ANY)],
        ]
      : [['Everything', HttpRouteKey.DEFAULT]];
    for (const [id, routeKey] of routes) {
      const route = new HttpRoute(this, id.replaceAll('/', '-'), {
        httpApi: this.api,
        routeKey,
        integration,
      });
      acknowledge(route, {
        'AwsSolutions-APIG4':
          'People come by mailed links and sessions, which the pages check; the origin key keeps all others out.',
      });
    }
  }

  private secretHeader(key: IKey): Secret {
    const secret = new Secret(this, 'OriginKey', {
      description: 'What CloudFront shows to the web function',
      encryptionKey: key,
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
    });
    const together =
      'CloudFront and the function must change over together; a deployment does that, a timer does not.';
    acknowledge(secret, {
      'AwsSolutions-SMG4': together,
      ...inBothPacks('SecretsManagerRotationEnabled', together),
    });
    return secret;
  }

  private distribution(stage: Stage): Distribution {
    const origin = new HttpOrigin(`${this.api.apiId}.execute-api.${stage.region}.amazonaws.com`, {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [OriginSslPolicy.TLS_V1_2],
      // Resolved by CloudFormation while deploying; the template holds only the reference.
      customHeaders: { 'x-origin-secret': this.originKey.secretValue.unsafeUnwrap() },
    });
    const common = {
      origin,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: this.securityHeaders(),
    };
    const assets = this.assetCache();
    const distribution = new Distribution(this, 'Distribution', {
      comment: `Sáng Kiến ${stage.name}`,
      httpVersion: HttpVersion.HTTP2_AND_3,
      defaultBehavior: {
        ...common,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
      },
      additionalBehaviors: Object.fromEntries(
        ['*.css', '*.js', '*.svg'].map((pattern) => [pattern, { ...common, cachePolicy: assets }]),
      ),
      ...(stage.domain
        ? {
            domainNames: [stage.domain.name],
            minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
            certificate: Certificate.fromCertificateArn(
              this,
              'Certificate',
              stage.domain.certificateArn,
            ),
          }
        : {}),
      ...(stage.webAclArn ? { webAclId: stage.webAclArn } : {}),
    });
    acknowledgeEdge(distribution, stage);
    return distribution;
  }

  /** The address of an asset carries the mark of its content as `v`; the page says how long it lasts. */
  private assetCache(): CachePolicy {
    return new CachePolicy(this, 'AssetCache', {
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.days(365),
      queryStringBehavior: CacheQueryStringBehavior.allowList('v'),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    });
  }

  /** With `no-referrer` browsers would send `Origin: null` with our own forms, and no form could be posted. */
  private securityHeaders(): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'SecurityHeaders', {
      securityHeadersBehavior: {
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(730),
          includeSubdomains: true,
          override: true,
        },
        contentTypeOptions: { override: true },
        // The preview of a mail stands in a frame of our own page and says so itself.
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: false },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: true },
      },
      customHeadersBehavior: {
        customHeaders: [
          { header: 'cross-origin-opener-policy', value: 'same-origin', override: true },
        ],
      },
    });
  }
}

function acknowledgeEdge(distribution: Distribution, stage: Stage): void {
  const reasons = {
    'AwsSolutions-CFR1': 'Officials travel; a mailed link must open abroad too.',
    'AwsSolutions-CFR3':
      'The log of CloudFront holds the address line, and the address carries the mailed token. The API logs each request without it.',
    ...(stage.webAclArn
      ? {}
      : {
          'AwsSolutions-CFR2':
            'A web ACL costs a department more than the rest of the front door; the stage names one where it is wanted, and the API throttles.',
        }),
    ...(stage.domain
      ? {}
      : {
          'AwsSolutions-CFR4':
            'Without a domain of its own the stage uses the certificate of cloudfront.net, whose lowest version cannot be chosen.',
        }),
  };
  acknowledge(distribution, reasons);
}
