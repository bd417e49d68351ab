package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauRow;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredTitleImports implements TitleImports {

    private static final int RECENT = 50;
    private static final int LONGEST_PAGE = 500;

    private final TitleAccess access;
    private final ImportUpload upload;
    private final ImportCheck check;
    private final ImportConfirmation confirmation;
    private final ImportFiles imports;
    private final ImportPreviews previews;
    private final ImportRows rows;
    private final RefusedRows refused;
    private final RowChoices choices;
    private final ListSources sources;

    StoredTitleImports(
            TitleAccess access,
            ImportUpload upload,
            ImportCheck check,
            ImportConfirmation confirmation,
            ImportFiles imports,
            ImportPreviews previews,
            ImportRows rows,
            RefusedRows refused,
            RowChoices choices,
            ListSources sources) {
        this.access = access;
        this.upload = upload;
        this.check = check;
        this.confirmation = confirmation;
        this.imports = imports;
        this.previews = previews;
        this.rows = rows;
        this.refused = refused;
        this.choices = choices;
        this.sources = sources;
    }

    @Override
    public TitleImportId upload(Actor actor, String fileName, Path file, Progress progress) {
        return upload.upload(actor, bureau(actor), fileName, file, progress);
    }

    @Override
    public ImportPreview check(Actor actor, TitleImportId id, ListTerms terms, Progress progress) {
        var bureau = bureau(actor);
        var file = previews.preview(bureau.id(), id);
        requireUnconfirmed(file);
        if (file.status() == ImportStatus.READING) {
            throw new ImportRefused.NotReady();
        }
        check.check(actor, bureau, file, terms, progress);
        return previews.preview(bureau.id(), id);
    }

    @Override
    public ImportPreview preview(Actor actor, TitleImportId id) {
        return previews.preview(bureau(actor).id(), id);
    }

    @Override
    public List<ImportRow> rows(Actor actor, TitleImportId id, RowVerdict verdict, int offset, int limit) {
        preview(actor, id);
        return rows.page(id, verdict, Math.max(offset, 0), Math.clamp(limit, 0, LONGEST_PAGE));
    }

    @Override
    @Transactional
    public void decide(Actor actor, TitleImportId id, int row, RowDecision decision) {
        var file = previews.lock(bureau(actor).id(), id);
        requireUnconfirmed(file);
        if (file.status() != ImportStatus.CHECKED) {
            throw new ImportRefused.NotReady();
        }
        if (file.terms() != null && file.terms().outside() != null) {
            throw new ImportRefused.ReasonMissing();
        }
        if (!rows.decide(id, row, decision)) {
            throw new ImportRefused.NothingToDecide(row);
        }
    }

    @Override
    @Transactional
    public void choose(Actor actor, TitleImportId id, int row, RowChoice choice) {
        var file = previews.lock(bureau(actor).id(), id);
        requireUnconfirmed(file);
        if (file.status() != ImportStatus.CHECKED) {
            throw new ImportRefused.NotReady();
        }
        choices.choose(actor, file, row, choice);
    }

    @Override
    public List<AwaitedCall> calls(Actor actor) {
        bureau(actor);
        return choices.calls(actor);
    }

    @Override
    public List<AwaitedFirm> unmatched(Actor actor, TitleImportId id) {
        return choices.free(actor, preview(actor, id));
    }

    @Override
    public List<ListSource> sources(Actor actor, String rung, String listNumber) {
        access.requireBureau(actor);
        return sources.of(rung, listNumber);
    }

    @Override
    public int confirm(Actor actor, TitleImportId id, UUID key, Progress progress) {
        var bureau = bureau(actor);
        try {
            return confirmation.confirm(actor, bureau, id, key, progress);
        } catch (ImportRefused.Outdated outdated) {
            imports.uncheck(id);
            throw outdated;
        }
    }

    @Override
    @Transactional
    public void discard(Actor actor, TitleImportId id) {
        requireUnconfirmed(previews.lock(bureau(actor).id(), id));
        imports.forget(id);
    }

    @Override
    public List<ImportPreview> recent(Actor actor) {
        return previews.recent(bureau(actor).id(), RECENT);
    }

    @Override
    public void writeRefused(Actor actor, TitleImportId id, Locale locale, OutputStream to) {
        preview(actor, id);
        refused.write(id, locale, to);
    }

    private BureauRow bureau(Actor actor) {
        return access.requirePublisher(actor, "title.import.not-allowed");
    }

    private static void requireUnconfirmed(ImportPreview file) {
        if (file.granted() != null) {
            throw new ImportRefused.AlreadyConfirmed(file.granted());
        }
    }
}
