-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "nextVisitNumber" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "VisitSample" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "atLeast" INTEGER NOT NULL,
    "share" TEXT,
    "candidates" INTEGER NOT NULL,
    "drawn" TEXT[],
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VisitSample_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SiteVisit" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "facilityId" TEXT NOT NULL,
    "sampleId" TEXT,
    "state" TEXT NOT NULL,
    "plannedFor" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "conclusion" TEXT NOT NULL DEFAULT '',
    "unsignedReason" TEXT NOT NULL DEFAULT '',
    "begunAt" TIMESTAMPTZ(3),
    "reportedAt" TIMESTAMPTZ(3),
    "reportedById" TEXT,
    "number" INTEGER,
    "digest" TEXT,
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelReason" TEXT NOT NULL DEFAULT '',
    "search" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SiteVisit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitEntry" (
    "visitId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,

    CONSTRAINT "VisitEntry_pkey" PRIMARY KEY ("visitId","entryId")
);

-- CreateTable
CREATE TABLE "VisitMember" (
    "visitId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "capacity" TEXT NOT NULL,
    "lead" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "VisitMember_pkey" PRIMARY KEY ("visitId","accountId")
);

-- CreateTable
CREATE TABLE "VisitItem" (
    "id" TEXT NOT NULL,
    "visitId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "claim" TEXT NOT NULL,
    "finding" TEXT,
    "remark" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "VisitItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitPresence" (
    "id" TEXT NOT NULL,
    "visitId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "side" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "signedAt" TIMESTAMPTZ(3),
    "signature" TEXT,
    "over" TEXT,

    CONSTRAINT "VisitPresence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitPhoto" (
    "id" TEXT NOT NULL,
    "visitId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "takenAt" TIMESTAMPTZ(3) NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "accuracy" DOUBLE PRECISION,
    "addedById" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VisitPhoto_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitOperation" (
    "opId" TEXT NOT NULL,
    "visitId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "act" JSONB NOT NULL,
    "refused" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VisitOperation_pkey" PRIMARY KEY ("opId")
);

-- CreateIndex
CREATE INDEX "VisitSample_roundId_idx" ON "VisitSample"("roundId");

-- CreateIndex
CREATE INDEX "SiteVisit_roundId_state_idx" ON "SiteVisit"("roundId", "state");

-- CreateIndex
CREATE INDEX "SiteVisit_facilityId_idx" ON "SiteVisit"("facilityId");

-- CreateIndex
CREATE UNIQUE INDEX "SiteVisit_roundId_number_key" ON "SiteVisit"("roundId", "number");

-- CreateIndex
CREATE INDEX "VisitEntry_entryId_idx" ON "VisitEntry"("entryId");

-- CreateIndex
CREATE INDEX "VisitMember_accountId_idx" ON "VisitMember"("accountId");

-- CreateIndex
CREATE INDEX "VisitItem_visitId_position_idx" ON "VisitItem"("visitId", "position");

-- CreateIndex
CREATE INDEX "VisitItem_entryId_idx" ON "VisitItem"("entryId");

-- CreateIndex
CREATE INDEX "VisitPresence_visitId_position_idx" ON "VisitPresence"("visitId", "position");

-- CreateIndex
CREATE INDEX "VisitPhoto_visitId_idx" ON "VisitPhoto"("visitId");

-- CreateIndex
CREATE INDEX "VisitPhoto_fileId_idx" ON "VisitPhoto"("fileId");

-- CreateIndex
CREATE INDEX "VisitOperation_visitId_at_idx" ON "VisitOperation"("visitId", "at");

-- AddForeignKey
ALTER TABLE "VisitSample" ADD CONSTRAINT "VisitSample_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SiteVisit" ADD CONSTRAINT "SiteVisit_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SiteVisit" ADD CONSTRAINT "SiteVisit_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "Facility"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SiteVisit" ADD CONSTRAINT "SiteVisit_sampleId_fkey" FOREIGN KEY ("sampleId") REFERENCES "VisitSample"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitEntry" ADD CONSTRAINT "VisitEntry_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "SiteVisit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitEntry" ADD CONSTRAINT "VisitEntry_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitMember" ADD CONSTRAINT "VisitMember_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "SiteVisit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitMember" ADD CONSTRAINT "VisitMember_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitItem" ADD CONSTRAINT "VisitItem_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "SiteVisit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitItem" ADD CONSTRAINT "VisitItem_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPresence" ADD CONSTRAINT "VisitPresence_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "SiteVisit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPhoto" ADD CONSTRAINT "VisitPhoto_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "SiteVisit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPhoto" ADD CONSTRAINT "VisitPhoto_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitOperation" ADD CONSTRAINT "VisitOperation_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "SiteVisit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

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

-- A producer has one visit in a round that is not cancelled; a report is fixed; what was recorded is kept as it was sent.
CREATE UNIQUE INDEX IF NOT EXISTS "SiteVisit_one_a_producer" ON "SiteVisit" ("roundId", "facilityId")
  WHERE state <> 'CANCELLED';
CREATE OR REPLACE FUNCTION refuse_reported_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Visit % is reported: change refused', OLD.id USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER "SiteVisit_reported" BEFORE UPDATE OR DELETE ON "SiteVisit"
  FOR EACH ROW WHEN (OLD.state = 'REPORTED') EXECUTE FUNCTION refuse_reported_change();
CREATE OR REPLACE TRIGGER "VisitOperation_append_only" BEFORE UPDATE OR DELETE ON "VisitOperation"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
