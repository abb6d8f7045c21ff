-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "pass" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Entry" ADD COLUMN     "pass" INTEGER NOT NULL DEFAULT 1;

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

-- A signed sheet is reopened by two people: whoever asks does not confirm, and one request at a time is open.
CREATE UNIQUE INDEX IF NOT EXISTS "SheetReopening_one_open" ON "SheetReopening" ("sheetId")
  WHERE "confirmedAt" IS NULL AND "declinedAt" IS NULL;
ALTER TABLE "SheetReopening"
  DROP CONSTRAINT IF EXISTS "SheetReopening_two_people",
  DROP CONSTRAINT IF EXISTS "SheetReopening_one_end",
  ADD CONSTRAINT "SheetReopening_two_people"
    CHECK ("confirmedById" IS NULL OR "confirmedById" <> "requestedById"),
  ADD CONSTRAINT "SheetReopening_one_end" CHECK ("confirmedAt" IS NULL OR "declinedAt" IS NULL);

-- What the board of a round shows is told on the channel "round" when it is committed: the payload is the round's id,
-- and the same one is told once a transaction. A mark saved into a sheet that exists is not told: a commit that tells
-- waits for the one before it, and saves must not (docs/decisions/008).
CREATE OR REPLACE FUNCTION tell_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('round', CASE WHEN TG_OP = 'DELETE' THEN OLD."roundId" ELSE NEW."roundId" END);
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION tell_round_of_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('round', h."roundId") FROM "Sheet" h
    WHERE h.id = CASE WHEN TG_OP = 'DELETE' THEN OLD."sheetId" ELSE NEW."sheetId" END;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Sheet_begun_told" AFTER INSERT ON "Sheet" FOR EACH ROW EXECUTE FUNCTION tell_round();
CREATE OR REPLACE TRIGGER "Sheet_told" AFTER UPDATE ON "Sheet" FOR EACH ROW
  WHEN ((OLD."signedAt", OLD.epoch) IS DISTINCT FROM (NEW."signedAt", NEW.epoch)) EXECUTE FUNCTION tell_round();
CREATE OR REPLACE TRIGGER "Device_prepared_told" AFTER INSERT ON "Device" FOR EACH ROW EXECUTE FUNCTION tell_round();
CREATE OR REPLACE TRIGGER "Device_told" AFTER UPDATE ON "Device" FOR EACH ROW
  WHEN ((OLD.pending, OLD."pendingSince", OLD.ready, OLD."readyOf", OLD."endedAt")
    IS DISTINCT FROM (NEW.pending, NEW."pendingSince", NEW.ready, NEW."readyOf", NEW."endedAt"))
  EXECUTE FUNCTION tell_round();
CREATE OR REPLACE TRIGGER "MarkConflict_told" AFTER INSERT OR DELETE ON "MarkConflict"
  FOR EACH ROW EXECUTE FUNCTION tell_round_of_sheet();
CREATE OR REPLACE TRIGGER "QuarantinedOperation_told" AFTER INSERT OR UPDATE ON "QuarantinedOperation"
  FOR EACH ROW EXECUTE FUNCTION tell_round();
CREATE OR REPLACE TRIGGER "Recusal_told" AFTER INSERT OR DELETE ON "Recusal"
  FOR EACH ROW EXECUTE FUNCTION tell_round();
CREATE OR REPLACE TRIGGER "JurorQuestion_told" AFTER INSERT OR UPDATE ON "JurorQuestion"
  FOR EACH ROW EXECUTE FUNCTION tell_round();
CREATE OR REPLACE TRIGGER "SheetReopening_told" AFTER INSERT OR UPDATE ON "SheetReopening"
  FOR EACH ROW EXECUTE FUNCTION tell_round();
CREATE OR REPLACE TRIGGER "PaperSheet_told" AFTER INSERT OR UPDATE ON "PaperSheet"
  FOR EACH ROW EXECUTE FUNCTION tell_round();
CREATE OR REPLACE TRIGGER "JurorSeat_told" AFTER UPDATE ON "JurorSeat" FOR EACH ROW
  WHEN ((OLD."endedAt", OLD."setAsideAt") IS DISTINCT FROM (NEW."endedAt", NEW."setAsideAt"))
  EXECUTE FUNCTION tell_round();
CREATE OR REPLACE TRIGGER "RoundAct_told" AFTER INSERT ON "RoundAct" FOR EACH ROW EXECUTE FUNCTION tell_round();
CREATE OR REPLACE TRIGGER "Entry_told" AFTER UPDATE ON "Entry" FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION tell_round();

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
