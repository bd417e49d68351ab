package io.tidu.title;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which titles have a pair of characters in their name: a plain table that any database of the family can keep, where full
 * text indexes for Chinese differ from one to the next.
 */
@Component
class NameIndex {

    /** Titles a pair may have and still narrow a search: so many are collected and sorted faster than a walk would be. */
    static final int MANY = 20_000;

    private static final int PAIRS_LOOKED_AT = 12;

    private record Counted(String gram, int titles) {}

    private final JdbcClient jdbc;

    NameIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rarest pair in the text; null if all its pairs are so common that walking the names finds a page sooner. */
    @Nullable
    String narrowing(@Nullable String text) {
        if (text == null || TitleConditions.isCreditCode(text)) {
            return null;
        }
        return HolderName.grams(HolderName.fold(text)).stream()
                .limit(PAIRS_LOOKED_AT)
                .map(gram -> new Counted(gram, count(gram)))
                .min(Comparator.comparingInt(Counted::titles))
                .filter(rarest -> rarest.titles() <= MANY)
                .map(Counted::gram)
                .orElse(null);
    }

    private int count(String gram) {
        return jdbc.sql("select count(*) from (select 1 from title_gram where gram = ? limit %d) as bounded"
                        .formatted(MANY + 1))
                .param(gram)
                .query(Integer.class)
                .single();
    }
}
