package io.tidu.ladder;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class StoredEditions implements RulebookEditions {

    private final RulebookAccess access;
    private final EditionLedger ledger;
    private final EditionArchive archive;
    private final Rulebooks rulebooks;

    StoredEditions(RulebookAccess access, EditionLedger ledger, EditionArchive archive, Rulebooks rulebooks) {
        this.access = access;
        this.ledger = ledger;
        this.archive = archive;
        this.rulebooks = rulebooks;
    }

    @Override
    public List<EditionRow> history(Actor actor) {
        access.requireBureau(actor);
        return ledger.history();
    }

    @Override
    public String source(Actor actor, String digest) {
        access.requireBureau(actor);
        return ledger.source(digest).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Rulebook> byDigest(String digest) {
        return rulebooks.byDigest(digest).or(() -> archive.byDigest(digest));
    }
}
