-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Province" (
    "codeSet" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "mergedInto" TEXT,

    CONSTRAINT "Province_pkey" PRIMARY KEY ("codeSet","code")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "phone" TEXT,
    "passwordHash" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "codeSet" TEXT,
    "code" TEXT,
    "facilityId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "codeSet" TEXT,
    "code" TEXT,
    "roundId" TEXT,
    "seat" JSONB,
    "invitedBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "level" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "organiserName" TEXT NOT NULL,
    "organiserNameEn" TEXT NOT NULL,
    "issuerName" TEXT NOT NULL,
    "signerName" TEXT NOT NULL,
    "signerTitle" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "certificateSeries" TEXT NOT NULL,
    "nextCertificateNumber" INTEGER NOT NULL DEFAULT 1,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Round" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "region" TEXT,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "hostCodeSet" TEXT NOT NULL,
    "hostCode" TEXT NOT NULL,
    "codeSet" TEXT NOT NULL,
    "registrationOpensAt" TIMESTAMPTZ(3) NOT NULL,
    "registrationClosesAt" TIMESTAMPTZ(3) NOT NULL,
    "forwardingClosesAt" TIMESTAMPTZ(3) NOT NULL,
    "scoringClosesAt" TIMESTAMPTZ(3) NOT NULL,
    "rules" JSONB NOT NULL,
    "disclosure" TEXT NOT NULL DEFAULT 'LIST',
    "past" JSONB,
    "nextEntryNumber" INTEGER NOT NULL DEFAULT 1,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundProvince" (
    "roundId" TEXT NOT NULL,
    "codeSet" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "letterNumber" TEXT,
    "letterDate" DATE,

    CONSTRAINT "RoundProvince_pkey" PRIMARY KEY ("roundId","codeSet","code")
);

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

-- CreateTable
CREATE TABLE "RoundAct" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT NOT NULL,
    "reason" TEXT,
    "deadline" TEXT,
    "codeSet" TEXT,
    "code" TEXT,
    "until" TIMESTAMPTZ(3),
    "noticeNumber" TEXT,
    "noticeDate" DATE,

    CONSTRAINT "RoundAct_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PastProduct" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "producer" TEXT,
    "codeSet" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "group" INTEGER NOT NULL,
    "isSet" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "PastProduct_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rubric" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "group" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "approvedAt" TIMESTAMPTZ(3),
    "approvedById" TEXT,
    "frozenAt" TIMESTAMPTZ(3),

    CONSTRAINT "Rubric_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JurorSeat" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "groups" INTEGER[],
    "head" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "JurorSeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CouncilSeat" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "chair" BOOLEAN NOT NULL DEFAULT false,
    "present" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CouncilSeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Facility" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "registrationNo" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "codeSet" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "representative" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "nameInvented" BOOLEAN NOT NULL DEFAULT false,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Facility_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "facilityId" TEXT NOT NULL,
    "codeSet" TEXT NOT NULL,
    "province" TEXT NOT NULL,
    "group" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "isSet" BOOLEAN NOT NULL DEFAULT false,
    "setItems" TEXT[],
    "sections" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "code" TEXT,
    "statusReason" TEXT,
    "mergedIntoId" TEXT,
    "carriedFromId" TEXT,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "search" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EntryStep" (
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT NOT NULL,
    "reason" TEXT,
    "intoId" TEXT,

    CONSTRAINT "EntryStep_pkey" PRIMARY KEY ("id")
);

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
CREATE TABLE "StoredFile" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "uploadedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EntryPhoto" (
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "EntryPhoto_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EntryPaper" (
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "expiresOn" DATE,
    "fileId" TEXT,

    CONSTRAINT "EntryPaper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sheet" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "rubricId" TEXT NOT NULL,
    "pass" INTEGER NOT NULL DEFAULT 1,
    "epoch" INTEGER NOT NULL DEFAULT 1,
    "remarks" TEXT NOT NULL DEFAULT '',
    "signedAt" TIMESTAMPTZ(3),
    "signedMarks" JSONB,
    "total" INTEGER,
    "digest" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Sheet_pkey" PRIMARY KEY ("id")
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

-- CreateTable
CREATE TABLE "MarkOperation" (
    "opId" TEXT NOT NULL,
    "sheetId" TEXT NOT NULL,
    "epoch" INTEGER NOT NULL,
    "criterion" TEXT NOT NULL,
    "value" INTEGER,
    "deviceId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "parentOpId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MarkOperation_pkey" PRIMARY KEY ("opId")
);

-- CreateTable
CREATE TABLE "MarkHead" (
    "sheetId" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "opId" TEXT NOT NULL,
    "value" INTEGER,

    CONSTRAINT "MarkHead_pkey" PRIMARY KEY ("sheetId","criterion")
);

-- CreateTable
CREATE TABLE "Recusal" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Recusal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vote" (
    "seatId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "choice" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("seatId","entryId")
);

-- CreateTable
CREATE TABLE "VoteCount" (
    "entryId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "inFavour" INTEGER NOT NULL DEFAULT 0,
    "against" INTEGER NOT NULL DEFAULT 0,
    "blank" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "VoteCount_pkey" PRIMARY KEY ("entryId")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "bundle" TEXT NOT NULL,
    "bundleSha256" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "resultSha256" TEXT NOT NULL,
    "list" JSONB NOT NULL,
    "decisionNumber" TEXT NOT NULL,
    "decisionDate" DATE NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedById" TEXT NOT NULL,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Certificate" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "product" TEXT NOT NULL,
    "producer" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "province" TEXT NOT NULL,
    "group" INTEGER NOT NULL,
    "decisionNumber" TEXT NOT NULL,
    "decisionDate" DATE NOT NULL,
    "issuedOn" DATE NOT NULL,
    "validUntil" DATE NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'VALID',
    "statusReason" TEXT,
    "statusDecision" TEXT,
    "statusDate" DATE,
    "replacedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT,
    "act" TEXT NOT NULL,
    "objectType" TEXT NOT NULL,
    "objectId" TEXT NOT NULL,
    "roundId" TEXT,
    "before" TEXT,
    "after" TEXT,
    "facts" JSONB NOT NULL,
    "seq" BIGINT,
    "previous" TEXT,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE INDEX "Session_accountId_idx" ON "Session"("accountId");

-- CreateIndex
CREATE INDEX "Membership_accountId_idx" ON "Membership"("accountId");

-- CreateIndex
CREATE INDEX "Membership_role_codeSet_code_idx" ON "Membership"("role", "codeSet", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_roundId_idx" ON "Invitation"("roundId");

-- CreateIndex
CREATE INDEX "Invitation_invitedBy_idx" ON "Invitation"("invitedBy");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_year_level_key" ON "Edition"("year", "level");

-- CreateIndex
CREATE UNIQUE INDEX "Round_code_key" ON "Round"("code");

-- CreateIndex
CREATE INDEX "Round_editionId_idx" ON "Round"("editionId");

-- CreateIndex
CREATE INDEX "RoundAct_roundId_at_idx" ON "RoundAct"("roundId", "at");

-- CreateIndex
CREATE INDEX "PastProduct_roundId_idx" ON "PastProduct"("roundId");

-- CreateIndex
CREATE UNIQUE INDEX "Rubric_roundId_group_version_key" ON "Rubric"("roundId", "group", "version");

-- CreateIndex
CREATE UNIQUE INDEX "JurorSeat_roundId_code_key" ON "JurorSeat"("roundId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "JurorSeat_roundId_accountId_key" ON "JurorSeat"("roundId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "CouncilSeat_roundId_code_key" ON "CouncilSeat"("roundId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "CouncilSeat_roundId_accountId_key" ON "CouncilSeat"("roundId", "accountId");

-- CreateIndex
CREATE INDEX "Facility_codeSet_code_idx" ON "Facility"("codeSet", "code");

-- CreateIndex
CREATE INDEX "Entry_roundId_status_idx" ON "Entry"("roundId", "status");

-- CreateIndex
CREATE INDEX "Entry_roundId_codeSet_province_idx" ON "Entry"("roundId", "codeSet", "province");

-- CreateIndex
CREATE INDEX "Entry_facilityId_idx" ON "Entry"("facilityId");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_roundId_code_key" ON "Entry"("roundId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_roundId_carriedFromId_key" ON "Entry"("roundId", "carriedFromId");

-- CreateIndex
CREATE INDEX "EntryStep_entryId_at_idx" ON "EntryStep"("entryId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_key_key" ON "StoredFile"("key");

-- CreateIndex
CREATE INDEX "EntryPhoto_entryId_position_idx" ON "EntryPhoto"("entryId", "position");

-- CreateIndex
CREATE INDEX "EntryPaper_entryId_idx" ON "EntryPaper"("entryId");

-- CreateIndex
CREATE INDEX "Sheet_roundId_idx" ON "Sheet"("roundId");

-- CreateIndex
CREATE INDEX "Sheet_entryId_idx" ON "Sheet"("entryId");

-- CreateIndex
CREATE UNIQUE INDEX "Sheet_seatId_entryId_pass_key" ON "Sheet"("seatId", "entryId", "pass");

-- CreateIndex
CREATE INDEX "SetAsideSheet_roundId_idx" ON "SetAsideSheet"("roundId");

-- CreateIndex
CREATE INDEX "SetAsideSheet_entryId_idx" ON "SetAsideSheet"("entryId");

-- CreateIndex
CREATE INDEX "MarkOperation_sheetId_idx" ON "MarkOperation"("sheetId");

-- CreateIndex
CREATE UNIQUE INDEX "MarkOperation_deviceId_seq_key" ON "MarkOperation"("deviceId", "seq");

-- CreateIndex
CREATE INDEX "Recusal_roundId_idx" ON "Recusal"("roundId");

-- CreateIndex
CREATE UNIQUE INDEX "Recusal_seatId_entryId_key" ON "Recusal"("seatId", "entryId");

-- CreateIndex
CREATE INDEX "VoteCount_roundId_idx" ON "VoteCount"("roundId");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_roundId_version_key" ON "Publication"("roundId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_code_key" ON "Certificate"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_number_key" ON "Certificate"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_replacedById_key" ON "Certificate"("replacedById");

-- CreateIndex
CREATE INDEX "Certificate_roundId_idx" ON "Certificate"("roundId");

-- CreateIndex
CREATE INDEX "Certificate_entryId_idx" ON "Certificate"("entryId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_seq_key" ON "AuditEvent"("seq");

-- CreateIndex
CREATE INDEX "AuditEvent_roundId_at_idx" ON "AuditEvent"("roundId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_objectType_objectId_idx" ON "AuditEvent"("objectType", "objectId");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_at_idx" ON "AuditEvent"("actorId", "at");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "Facility"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundProvince" ADD CONSTRAINT "RoundProvince_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotaRule" ADD CONSTRAINT "QuotaRule_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotaPlace" ADD CONSTRAINT "QuotaPlace_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotaOverride" ADD CONSTRAINT "QuotaOverride_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundAct" ADD CONSTRAINT "RoundAct_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PastProduct" ADD CONSTRAINT "PastProduct_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rubric" ADD CONSTRAINT "Rubric_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JurorSeat" ADD CONSTRAINT "JurorSeat_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JurorSeat" ADD CONSTRAINT "JurorSeat_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilSeat" ADD CONSTRAINT "CouncilSeat_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilSeat" ADD CONSTRAINT "CouncilSeat_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "Facility"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_carriedFromId_fkey" FOREIGN KEY ("carriedFromId") REFERENCES "Entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryStep" ADD CONSTRAINT "EntryStep_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperDossier" ADD CONSTRAINT "PaperDossier_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryPhoto" ADD CONSTRAINT "EntryPhoto_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryPhoto" ADD CONSTRAINT "EntryPhoto_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryPaper" ADD CONSTRAINT "EntryPaper_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryPaper" ADD CONSTRAINT "EntryPaper_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sheet" ADD CONSTRAINT "Sheet_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "JurorSeat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sheet" ADD CONSTRAINT "Sheet_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetAsideSheet" ADD CONSTRAINT "SetAsideSheet_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MarkOperation" ADD CONSTRAINT "MarkOperation_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MarkHead" ADD CONSTRAINT "MarkHead_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recusal" ADD CONSTRAINT "Recusal_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "JurorSeat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recusal" ADD CONSTRAINT "Recusal_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "CouncilSeat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoteCount" ADD CONSTRAINT "VoteCount_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

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
