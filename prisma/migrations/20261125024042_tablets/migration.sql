-- AlterTable
ALTER TABLE "Sheet" ADD COLUMN     "fromPaper" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "MarkOperation" ADD COLUMN     "outcome" TEXT NOT NULL DEFAULT 'APPLIED',
ADD COLUMN     "text" TEXT;

-- AlterTable
ALTER TABLE "MarkHead" ADD COLUMN     "text" TEXT;

-- CreateTable
CREATE TABLE "MarkConflict" (
    "opId" TEXT NOT NULL,
    "sheetId" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "value" INTEGER,
    "text" TEXT,
    "deviceId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MarkConflict_pkey" PRIMARY KEY ("opId")
);

-- CreateTable
CREATE TABLE "QuarantinedOperation" (
    "opId" TEXT NOT NULL,
    "deviceId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "roundId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "pass" INTEGER NOT NULL,
    "epoch" INTEGER NOT NULL,
    "criterion" TEXT NOT NULL,
    "value" INTEGER,
    "text" TEXT,
    "parentOpId" TEXT,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "settledById" TEXT,

    CONSTRAINT "QuarantinedOperation_pkey" PRIMARY KEY ("opId")
);

-- CreateTable
CREATE TABLE "Device" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "appVersion" TEXT NOT NULL,
    "lastSeq" INTEGER NOT NULL DEFAULT 0,
    "pending" INTEGER NOT NULL DEFAULT 0,
    "pendingSince" TIMESTAMPTZ(3),
    "pendingSheets" JSONB NOT NULL DEFAULT '{}',
    "ready" INTEGER NOT NULL DEFAULT 0,
    "readyOf" INTEGER NOT NULL DEFAULT 0,
    "preparedAt" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JurorCard" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "JurorCard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JurorQuestion" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "entryId" TEXT,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" TEXT,

    CONSTRAINT "JurorQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SheetReopening" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "sheetId" TEXT NOT NULL,
    "epoch" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "requestedById" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedById" TEXT,
    "confirmedAt" TIMESTAMPTZ(3),
    "declinedById" TEXT,
    "declinedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SheetReopening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperSheet" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "pass" INTEGER NOT NULL,
    "typedById" TEXT NOT NULL,
    "typedAt" TIMESTAMPTZ(3) NOT NULL,
    "marks" JSONB NOT NULL,
    "remarks" TEXT NOT NULL DEFAULT '',
    "signedOn" DATE NOT NULL,

    CONSTRAINT "PaperSheet_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "MarkConflict_sheetId_criterion_deviceId_key" ON "MarkConflict"("sheetId", "criterion", "deviceId");

-- CreateIndex
CREATE INDEX "QuarantinedOperation_roundId_idx" ON "QuarantinedOperation"("roundId");

-- CreateIndex
CREATE INDEX "QuarantinedOperation_seatId_entryId_idx" ON "QuarantinedOperation"("seatId", "entryId");

-- CreateIndex
CREATE UNIQUE INDEX "QuarantinedOperation_deviceId_seq_key" ON "QuarantinedOperation"("deviceId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Device_tokenHash_key" ON "Device"("tokenHash");

-- CreateIndex
CREATE INDEX "Device_roundId_idx" ON "Device"("roundId");

-- CreateIndex
CREATE INDEX "Device_seatId_idx" ON "Device"("seatId");

-- CreateIndex
CREATE UNIQUE INDEX "JurorCard_tokenHash_key" ON "JurorCard"("tokenHash");

-- CreateIndex
CREATE INDEX "JurorCard_roundId_idx" ON "JurorCard"("roundId");

-- CreateIndex
CREATE INDEX "JurorCard_seatId_idx" ON "JurorCard"("seatId");

-- CreateIndex
CREATE INDEX "JurorQuestion_roundId_idx" ON "JurorQuestion"("roundId");

-- CreateIndex
CREATE INDEX "JurorQuestion_seatId_idx" ON "JurorQuestion"("seatId");

-- CreateIndex
CREATE INDEX "SheetReopening_roundId_idx" ON "SheetReopening"("roundId");

-- CreateIndex
CREATE INDEX "SheetReopening_sheetId_idx" ON "SheetReopening"("sheetId");

-- CreateIndex
CREATE INDEX "PaperSheet_roundId_idx" ON "PaperSheet"("roundId");

-- CreateIndex
CREATE UNIQUE INDEX "PaperSheet_seatId_entryId_pass_typedById_key" ON "PaperSheet"("seatId", "entryId", "pass", "typedById");

-- AddForeignKey
ALTER TABLE "MarkConflict" ADD CONSTRAINT "MarkConflict_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Device" ADD CONSTRAINT "Device_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "JurorSeat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JurorCard" ADD CONSTRAINT "JurorCard_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "JurorSeat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JurorQuestion" ADD CONSTRAINT "JurorQuestion_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "JurorSeat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SheetReopening" ADD CONSTRAINT "SheetReopening_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Remarks are a cell of their own: what a sheet says already has an operation and a head.
INSERT INTO "MarkOperation" ("opId", "sheetId", epoch, criterion, text, "deviceId", seq, at)
SELECT md5(id || '/remarks'), id, epoch, 'remarks', remarks, md5('remarks before tablets'),
  row_number() OVER (ORDER BY id), "updatedAt"
FROM "Sheet" WHERE remarks <> '' ON CONFLICT DO NOTHING;
INSERT INTO "MarkHead" ("sheetId", criterion, "opId", text)
SELECT id, 'remarks', md5(id || '/remarks'), remarks FROM "Sheet" WHERE remarks <> '' ON CONFLICT DO NOTHING;

-- Guards that the schema language cannot say. Every migration states them again, so each can be run twice.

ALTER TABLE "Quota"
  DROP CONSTRAINT IF EXISTS "Quota_within_maximum",
  DROP CONSTRAINT IF EXISTS "Quota_counted",
  ADD CONSTRAINT "Quota_within_maximum"
    CHECK (mode <> 'REFUSAL' OR maximum IS NULL OR forwarded - beyond <= maximum),
  ADD CONSTRAINT "Quota_counted" CHECK (beyond >= 0 AND forwarded >= beyond);

ALTER TABLE "VoteCount"
  DROP CONSTRAINT IF EXISTS "VoteCount_counted",
  ADD CONSTRAINT "VoteCount_counted" CHECK ("inFavour" >= 0 AND against >= 0 AND blank >= 0);

-- The log of marks is appended, never changed.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is appended only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE OR REPLACE TRIGGER "MarkOperation_append_only" BEFORE UPDATE OR DELETE ON "MarkOperation"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "MarkOperation_kept" BEFORE TRUNCATE ON "MarkOperation"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An audit event is appended; its place in the chain is filled in once.
CREATE OR REPLACE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.seq IS NULL AND NEW.seq IS NOT NULL
    AND to_jsonb(NEW) - 'seq' - 'previous' = to_jsonb(OLD) - 'seq' - 'previous' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'AuditEvent is appended only: % refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE OR REPLACE TRIGGER "AuditEvent_append_only" BEFORE UPDATE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE OR REPLACE TRIGGER "AuditEvent_kept" BEFORE DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "AuditEvent_kept_whole" BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A signed sheet is fixed; reopening it raises its epoch.
CREATE OR REPLACE FUNCTION refuse_signed_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.epoch > OLD.epoch THEN
    RETURN NEW;
  END IF;
  IF (NEW."signedMarks", NEW.total, NEW.digest, NEW."signedAt", NEW.epoch, NEW."rubricId", NEW.remarks)
    IS DISTINCT FROM
    (OLD."signedMarks", OLD.total, OLD.digest, OLD."signedAt", OLD.epoch, OLD."rubricId", OLD.remarks) THEN
    RAISE EXCEPTION 'Sheet % is signed: change refused', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER "Sheet_signed" BEFORE UPDATE ON "Sheet"
  FOR EACH ROW WHEN (OLD."signedAt" IS NOT NULL) EXECUTE FUNCTION refuse_signed_change();
CREATE OR REPLACE FUNCTION refuse_signed_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Sheet % is signed: % refused', OLD.id, TG_OP USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER "Sheet_signed_kept" BEFORE DELETE ON "Sheet"
  FOR EACH ROW WHEN (OLD."signedAt" IS NOT NULL) EXECUTE FUNCTION refuse_signed_delete();

-- Certificates of one entry are a chain: one of them holds, a replaced one alone names its successor, none follows itself.
-- The successor is asked for when the transaction ends, since it is entered after the one that it replaces has ended.
CREATE UNIQUE INDEX IF NOT EXISTS "Certificate_one_holds" ON "Certificate" ("entryId")
  WHERE status IN ('VALID', 'SUSPENDED');
ALTER TABLE "Certificate"
  DROP CONSTRAINT IF EXISTS "Certificate_replaced",
  DROP CONSTRAINT IF EXISTS "Certificate_successor",
  ADD CONSTRAINT "Certificate_replaced"
    CHECK ((status = 'REPLACED') = ("replacedById" IS NOT NULL) AND "replacedById" IS DISTINCT FROM id),
  ADD CONSTRAINT "Certificate_successor"
    FOREIGN KEY ("replacedById") REFERENCES "Certificate" (id) DEFERRABLE INITIALLY DEFERRED;

-- A revoked or replaced certificate never comes back.
CREATE OR REPLACE FUNCTION refuse_return() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Certificate % has ended: change refused', OLD.id USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER "Certificate_ended" BEFORE UPDATE ON "Certificate"
  FOR EACH ROW WHEN (OLD.status IN ('REVOKED', 'REPLACED')
    AND (NEW.status, NEW."replacedById") IS DISTINCT FROM (OLD.status, OLD."replacedById"))
  EXECUTE FUNCTION refuse_return();
-- A sheet set aside is kept as it was signed.
CREATE OR REPLACE TRIGGER "SetAsideSheet_append_only" BEFORE UPDATE OR DELETE ON "SetAsideSheet"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "SetAsideSheet_kept" BEFORE TRUNCATE ON "SetAsideSheet"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
