package io.tidu.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What is being typed into a filing, and who typed which value last. Kept while the filing lives, also after submissions. */
@Entity
@Table(name = "filing_draft")
class FilingDraft {

    @Id
    private UUID filingId;

    @Column(length = 1 << 24)
    private String content;

    @Column(length = 1 << 24)
    private String touched;

    private long revision;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected FilingDraft() {}

    FilingDraft(FilingId filing, FilingForm form, Instant at) {
        this.filingId = filing.value();
        this.content = FormJson.canonical(form);
        this.touched = "{}";
        this.revision = 1;
        this.savedAt = at;
    }

    /** Takes changes in; see {@link DraftMerge}. */
    void take(DraftMerge merge, Instant at) {
        if (merge.changesSomething()) {
            revision++;
            content = FormJson.canonical(merge.form());
            touched = FormJson.write(merge.touched());
            savedAt = at;
        }
    }

    UUID filing() {
        return filingId;
    }

    FilingForm form() {
        return FormJson.read(content);
    }

    Touches touches() {
        return FormJson.read(touched, Touches.class);
    }

    long revision() {
        return revision;
    }

    Instant savedAt() {
        return savedAt;
    }
}
