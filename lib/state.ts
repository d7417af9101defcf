import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  type ITable,
  ProjectionType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { TABLE } from '../functions/runtime/table.ts';
import type { Handler } from './handler.ts';

/** A transaction needs the actions of its parts; only erasure deletes in batches. */
type TableAction = 'Query' | 'GetItem' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'BatchWriteItem';

/** People, their opportunities, the ledger: the one table. */
export class State extends Construct {
  /** The one in use: the stack's own, or one that was restored from a backup. */
  readonly table: ITable;

  constructor(scope: Construct, id: string, { key, restored }: { key: IKey; restored: string | null }) {
    super(scope, id);
    const own = new Table(this, 'Table', {
      partitionKey: { name: TABLE.partitionKey, type: AttributeType.STRING },
      sortKey: { name: TABLE.sortKey, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: TABLE.expiry,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    own.addGlobalSecondaryIndex({
      indexName: TABLE.index.name,
      partitionKey: { name: TABLE.index.partitionKey, type: AttributeType.STRING },
      sortKey: { name: TABLE.index.sortKey, type: AttributeType.NUMBER },
      projectionType: ProjectionType.KEYS_ONLY,
    });
    this.table = restored === null ? own : Table.fromTableName(this, 'Restored', restored);
  }

  /** Lets a function read people, or count and write them: the actions that it really takes, and no others. */
  grant(handler: Handler, ...actions: TableAction[]): void {
    handler.allow(
      actions.map((action) => `dynamodb:${action}`),
      [this.table.tableArn],
    );
  }

  /** What only the sweep does: ask what is overdue. */
  grantSweep(handler: Handler): void {
    handler.allow(['dynamodb:Query'], [`${this.table.tableArn}/index/${TABLE.index.name}`]);
  }
}
