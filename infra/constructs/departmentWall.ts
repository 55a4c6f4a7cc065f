import { Validations } from 'aws-cdk-lib';
import {
  ArnPrincipal,
  type IRole,
  PolicyDocument,
  PolicyStatement,
  Role,
  SessionTagsPrincipal,
} from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';

// biome-ignore lint/suspicious/noTemplateCurlyInString: IAM's own placeholder
const departmentTag = '${aws:PrincipalTag/tenant}';

/** Every key begins with the department, as `keys.ts` says; the caller's tag names the one department. */
export const ofOneDepartment = {
  'ForAllValues:StringLike': {
    'dynamodb:LeadingKeys': [`T#${departmentTag}#*`],
  },
  // a request without keys would satisfy “for all values”
  Null: { 'dynamodb:LeadingKeys': 'false', 'aws:PrincipalTag/tenant': 'false' },
} as const;

const isOnTables = ({ actions }: PolicyStatement): boolean =>
  actions.every((action) => action.startsWith('dynamodb:'));

/** The statements as they hold for whoever carries the tag of one department. */
export const bound = (statements: readonly PolicyStatement[]): PolicyStatement[] =>
  statements.map((statement) =>
    isOnTables(statement) ? statement.copy({ conditions: { ...ofOneDepartment } }) : statement,
  );

export interface DepartmentWallProps {
  /** The role that the function runs with; it may touch no table itself. */
  readonly caller: IRole;
  /** What the function does with the tables, and the key that they are read with. */
  readonly statements: readonly PolicyStatement[];
  /** Departments that the stage serves; no other tag is accepted. */
  readonly tenants: readonly string[];
}

/** The second wall of one function in a shared stage: a role that opens one department at a time. */
export class DepartmentWall extends Construct {
  readonly role: Role;
  /** What the function's own role needs in place of the tables. */
  readonly entry: PolicyStatement;

  constructor(scope: Construct, id: string, { caller, statements, tenants }: DepartmentWallProps) {
    super(scope, id);
    this.role = new Role(this, 'Role', {
      // IAM takes only Latin-1
      description: 'Sang Kien: the keys of the one department that the session is tagged with',
      assumedBy: new SessionTagsPrincipal(
        new ArnPrincipal(caller.roleArn).withConditions({
          StringEquals: { 'aws:RequestTag/tenant': [...tenants] },
          'ForAllValues:StringEquals': { 'aws:TagKeys': ['tenant'] },
        }),
      ),
      inlinePolicies: { department: new PolicyDocument({ statements: bound(statements) }) },
    });
    this.entry = new PolicyStatement({
      actions: ['sts:AssumeRole', 'sts:TagSession'],
      resources: [this.role.roleArn],
    });
    Validations.of(this.role).acknowledge({
      id: 'Serverless-LambdaStarPermissions',
      reason: 'The only stars are in the keys, behind the department of the session.',
    });
  }
}
