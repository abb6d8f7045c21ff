-- CreateTable
CREATE TABLE "QuotaRule" (
    "roundId" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "maximum" INTEGER,
    "minimum" INTEGER,

    CONSTRAINT "QuotaRule_pkey" PRIMARY KEY ("roundId","scope")
);

-- CreateTable
CREATE TABLE "Quota" (
    "roundId" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "maximum" INTEGER,
    "minimum" INTEGER,
    "forwarded" INTEGER NOT NULL DEFAULT 0,
    "beyond" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Quota_pkey" PRIMARY KEY ("roundId","target")
);

-- CreateTable
CREATE TABLE "QuotaPlace" (
    "entryId" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "beyond" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "QuotaPlace_pkey" PRIMARY KEY ("entryId","target")
);

-- CreateTable
CREATE TABLE "QuotaOverride" (
    "entryId" TEXT NOT NULL,
    "officer" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "documentNumber" TEXT NOT NULL,
    "documentDate" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuotaOverride_pkey" PRIMARY KEY ("entryId")
);

-- AddForeignKey
ALTER TABLE "QuotaRule" ADD CONSTRAINT "QuotaRule_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotaPlace" ADD CONSTRAINT "QuotaPlace_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotaOverride" ADD CONSTRAINT "QuotaOverride_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Entries that stand take their places; a province's maximum becomes a limit with its counter.
INSERT INTO "QuotaPlace" ("entryId", target)
SELECT e.id, t.target
FROM (
  SELECT id, "facilityId", "group", "codeSet" || ':' || province AS province, status FROM "Entry"
  UNION ALL
  SELECT e.id, e."facilityId", e."group", '2025-34:' || p."mergedInto", e.status
  FROM "Entry" e JOIN "Province" p ON p."codeSet" = e."codeSet" AND p.code = e.province
  WHERE p."mergedInto" IS NOT NULL
) e
CROSS JOIN LATERAL (VALUES
  ('province:' || e.province), ('group:' || e.province || ':' || e."group"), ('producer:' || e."facilityId")
) t(target)
WHERE e.status IN ('FORWARDED', 'SUPPLEMENT', 'ELIGIBLE', 'NOT_ELIGIBLE')
ON CONFLICT DO NOTHING;

INSERT INTO "Quota" ("roundId", target, scope, mode, forwarded)
SELECT e."roundId", p.target, upper(split_part(p.target, ':', 1)), 'OFF', count(*)
FROM "QuotaPlace" p JOIN "Entry" e ON e.id = p."entryId"
GROUP BY e."roundId", p.target;

INSERT INTO "Quota" ("roundId", target, scope, mode, maximum)
SELECT "roundId", 'province:' || "codeSet" || ':' || code, 'PROVINCE',
  CASE WHEN enforced THEN 'REFUSAL' ELSE 'WARNING' END, quota
FROM "RoundProvince" WHERE quota IS NOT NULL
ON CONFLICT ("roundId", target) DO UPDATE SET mode = EXCLUDED.mode, maximum = EXCLUDED.maximum;

INSERT INTO "QuotaRule" ("roundId", scope, mode)
SELECT "roundId", 'PROVINCE', CASE WHEN bool_or(enforced) THEN 'REFUSAL' ELSE 'WARNING' END
FROM "RoundProvince" WHERE quota IS NOT NULL GROUP BY "roundId";

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
