-- AlterTable
ALTER TABLE "RoundAct" ADD COLUMN     "code" TEXT,
ADD COLUMN     "codeSet" TEXT,
ADD COLUMN     "deadline" TEXT,
ADD COLUMN     "noticeDate" DATE,
ADD COLUMN     "noticeNumber" TEXT,
ADD COLUMN     "until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "EntryStep" ADD COLUMN     "intoId" TEXT;

-- CreateTable
CREATE TABLE "PaperDossier" (
    "entryId" TEXT NOT NULL,
    "receivedOn" DATE NOT NULL,
    "postmarkedOn" DATE,
    "reference" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" TEXT NOT NULL,

    CONSTRAINT "PaperDossier_pkey" PRIMARY KEY ("entryId")
);

-- CreateTable
CREATE TABLE "SetAsideSheet" (
    "sheetId" TEXT NOT NULL,
    "epoch" INTEGER NOT NULL,
    "roundId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "rubricId" TEXT NOT NULL,
    "pass" INTEGER NOT NULL,
    "remarks" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,
    "signedMarks" JSONB NOT NULL,
    "total" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "setAsideAt" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "SetAsideSheet_pkey" PRIMARY KEY ("sheetId","epoch")
);

-- CreateIndex
CREATE INDEX "SetAsideSheet_roundId_idx" ON "SetAsideSheet"("roundId");

-- CreateIndex
CREATE INDEX "SetAsideSheet_entryId_idx" ON "SetAsideSheet"("entryId");

-- AddForeignKey
ALTER TABLE "PaperDossier" ADD CONSTRAINT "PaperDossier_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetAsideSheet" ADD CONSTRAINT "SetAsideSheet_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Guards that the schema language cannot say. Every migration states them again, so each can be run twice.

ALTER TABLE "RoundProvince"
  DROP CONSTRAINT IF EXISTS "RoundProvince_within_quota",
  DROP CONSTRAINT IF EXISTS "RoundProvince_counted",
  ADD CONSTRAINT "RoundProvince_within_quota" CHECK (quota IS NULL OR NOT enforced OR forwarded <= quota),
  ADD CONSTRAINT "RoundProvince_counted" CHECK (forwarded >= 0);

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

-- A sheet set aside is kept as it was signed.
CREATE OR REPLACE TRIGGER "SetAsideSheet_append_only" BEFORE UPDATE OR DELETE ON "SetAsideSheet"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "SetAsideSheet_kept" BEFORE TRUNCATE ON "SetAsideSheet"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
