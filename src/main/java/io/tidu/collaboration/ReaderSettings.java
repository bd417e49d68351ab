package io.tidu.collaboration;

import io.tidu.enterprise.RelationService;
import io.tidu.identity.AccountId;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how each person reads. Who chose nothing has no row, and what is usual for the role. */
@Component
class ReaderSettings {

    private final JdbcClient jdbc;
    private final RelationService relations;

    ReaderSettings(JdbcClient jdbc, RelationService relations) {
        this.jdbc = jdbc;
        this.relations = relations;
    }

    Reading reading(Reader reader) {
        var readUpTo = row(reader.account()).map(Row::readUpTo).orElse(Reading.NOTHING);
        return new Reading(readUpTo, NewsTopic.namesOf(choices(reader).muted()), relatedTo(reader));
    }

    /** Only officials declare relations. */
    private List<UUID> relatedTo(Reader reader) {
        return reader.isOfficial()
                ? relations.relatedTo(new AccountId(reader.account())).stream()
                        .map(EnterpriseId::value)
                        .toList()
                : List.of();
    }

    Choices choices(Reader reader) {
        var kinds = new EnumMap<NewsKind, Choice>(NewsKind.class);
        jdbc.sql("select kind, in_app, by_mail from news_preference where account_id = ?")
                .param(RowKey.bytes(reader.account()))
                .query(Chosen.class)
                .list()
                .forEach(chosen -> kinds.put(chosen.kind(), new Choice(chosen.inApp(), chosen.byMail())));
        var usual = Choices.usual(reader.role());
        var digest = row(reader.account()).map(Row::digest).orElse(usual.digest());
        return new Choices(kinds, digest).allowedFor(reader.role());
    }

    void choose(Reader reader, Choices choices, Locale language) {
        choices.allowedFor(reader.role())
                .kinds()
                .forEach((kind, choice) -> jdbc.sql("""
                        insert into news_preference (account_id, kind, in_app, by_mail) values (:account, :kind, :app, :mail)
                        on duplicate key update in_app = :app, by_mail = :mail""")
                        .param("account", RowKey.bytes(reader.account()))
                        .param("kind", kind.name())
                        .param("app", choice.inApp())
                        .param("mail", choice.byMail())
                        .update());
        jdbc.sql("""
                        insert into news_reader (account_id, digest, language) values (:account, :digest, :language)
                        on duplicate key update digest = :digest, language = :language""")
                .param("account", RowKey.bytes(reader.account()))
                .param("digest", choices.digest())
                .param("language", language.toLanguageTag())
                .update();
    }

    void readUpTo(Reader reader, Instant moment) {
        jdbc.sql("""
                        insert into news_reader (account_id, read_up_to) values (:account, :moment)
                        on duplicate key update read_up_to = :moment""")
                .param("account", RowKey.bytes(reader.account()))
                .param("moment", moment)
                .update();
    }

    /** The language of mails: as the person's screens were when this was chosen; Chinese for who chose nothing. */
    Locale language(UUID account) {
        return row(account).map(Row::language).map(Locale::forLanguageTag).orElse(Locale.SIMPLIFIED_CHINESE);
    }

    private Optional<Row> row(UUID account) {
        return jdbc.sql("select read_up_to, digest, language from news_reader where account_id = ?")
                .param(RowKey.bytes(account))
                .query(Row.class)
                .optional();
    }

    private record Row(
            @Nullable Instant readUpTo,
            @Nullable Boolean digest,
            @Nullable String language) {}

    private record Chosen(NewsKind kind, boolean inApp, boolean byMail) {}
}
