package io.tidu.publication;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Turns a filter into a condition on the columns of a firm. */
final class EntrySearch {

    private final EntryFilter filter;

    EntrySearch(EntryFilter filter) {
        this.filter = filter;
    }

    String condition() {
        return (filter.text() == null ? "" : " and (name like :text escape '!' or credit_code like :code escape '!')")
                + (filter.region() == null ? "" : " and (city_code = :region or county_code = :region)");
    }

    StatementSpec bind(StatementSpec statement) {
        var bound = statement;
        if (filter.text() != null) {
            bound = bound.param("text", "%" + escaped(filter.text()) + "%")
                    .param("code", escaped(filter.text().toUpperCase(java.util.Locale.ROOT)) + "%");
        }
        return filter.region() == null ? bound : bound.param("region", filter.region());
    }

    static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
