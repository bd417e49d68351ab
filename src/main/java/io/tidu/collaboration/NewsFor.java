package io.tidu.collaboration;

import io.tidu.shared.RowKey;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The conditions of every statement about news: they name the reader, who is an account and what that person acts for. The rows of each key are
 * asked for by themselves and then put together.
 */
final class NewsFor {

    static final String MINE = """
             n.reader_id = :reader%d and (n.role is null or n.role = :role)
             and (n.within_id is null or n.within_id = :within) and n.topic not in (:muted)
             and (n.not_related_to is null or n.not_related_to not in (:related))""";

    static final String UNREAD = """
             and n.settled_at is null and n.at > :readUpTo and not exists
             (select 1 from news_read r where r.account_id = :account and r.news_id = n.id and r.read_at >= n.at)""";

    private NewsFor() {}

    static String each(Reader reader, String branch, String between) {
        return reader.keys().stream()
                .map(key ->
                        branch.replace(":reader%d", ":reader" + reader.keys().indexOf(key)))
                .collect(Collectors.joining(between));
    }

    static Map<String, Object> parameters(Reader reader, Reading reading) {
        var parameters = new HashMap<String, Object>();
        var keys = reader.keys();
        for (int i = 0; i < keys.size(); i++) {
            parameters.put("reader" + i, RowKey.bytes(keys.get(i)));
        }
        parameters.put("account", RowKey.bytes(reader.account()));
        parameters.put("role", reader.role().name());
        var within = reader.affiliated() == null ? new UUID(0, 0) : reader.affiliated();
        parameters.put("within", RowKey.bytes(within));
        parameters.put("readUpTo", reading.readUpTo());
        parameters.put("muted", reading.mutedTopics());
        parameters.put(
                "related", reading.relatedTo().stream().map(RowKey::bytes).toList());
        return parameters;
    }
}
