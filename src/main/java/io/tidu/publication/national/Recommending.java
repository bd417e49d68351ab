package io.tidu.publication.national;

import io.tidu.filing.FilingId;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.RoundId;
import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.Once;
import io.tidu.shared.Attempts;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes lists of recommendations. */
@Component
class Recommending {

    private static final int DOCUMENT_LENGTH = 200;

    private final NationalFilings national;
    private final Recommendations lists;
    private final NationalRecords records;
    private final AuditTrail trail;
    private final Once once;
    private final Attempts attempts;
    private final Clock clock;

    Recommending(
            NationalFilings national,
            Recommendations lists,
            NationalRecords records,
            AuditTrail trail,
            Once once,
            Attempts attempts,
            Clock clock) {
        this.national = national;
        this.lists = lists;
        this.records = records;
        this.trail = trail;
        this.once = once;
        this.attempts = attempts;
        this.clock = clock;
    }

    void allow(Actor actor, RoundId id, int firms, String document, UUID key) {
        national.round(NationalPolicy.requireReader(actor), id);
        NationalPolicy.requirePublisher(actor);
        if (firms < 1 || document.isBlank() || document.strip().length() > DOCUMENT_LENGTH) {
            throw new NationalRefused("quotaIncomplete", DOCUMENT_LENGTH);
        }
        once(actor, key, "national.quota", () -> {
            records.lock(id);
            int listed = lists.listed(id).size();
            if (listed > firms) {
                throw new NationalRefused("quotaBelow", firms, listed);
            }
            records.allow(id, firms, document.strip(), actor.name());
            trail.record(actor, "round:" + id.value(), "QUOTA", null, firms + ", " + document.strip());
            return "";
        });
    }

    RecommendationId recommend(Actor actor, NewRecommendation list, UUID key) {
        var province = NationalPolicy.requireReader(actor);
        national.round(province, list.round());
        NationalPolicy.requirePublisher(actor);
        if (list.datedOn().isAfter(today())) {
            throw new NationalRefused("future");
        }
        var made = once(actor, key, "national.recommend", () -> {
            records.lock(list.round());
            if (lists.isTaken(province, list.number())) {
                throw new NationalRefused("numberTaken", list.number());
            }
            requireWithinQuota(list);
            var id = RecommendationId.next();
            lists.add(id, province, list, firms(actor, list), actor.name());
            trail.record(
                    actor,
                    "recommendation:" + list.number(),
                    "MADE",
                    null,
                    list.firms().size() + " firms");
            return id.value().toString();
        });
        return new RecommendationId(UUID.fromString(made));
    }

    private void requireWithinQuota(NewRecommendation list) {
        var quota = records.quota(list.round());
        int firms = lists.listed(list.round()).size() + list.firms().size();
        if (quota != null && firms > quota) {
            throw new NationalRefused("aboveQuota", quota, firms);
        }
    }

    private List<RecommendedFirm> firms(Actor actor, NewRecommendation list) {
        var listed = lists.listed(list.round());
        Map<FilingId, FilingRow> recommended =
                national.in(actor, list.round(), Set.of(FilingStatus.RECOMMENDED)).stream()
                        .filter(row -> !listed.contains(row.id()))
                        .collect(Collectors.toMap(FilingRow::id, Function.identity()));
        var products = national.products(actor, list.firms());
        var firms = new ArrayList<RecommendedFirm>();
        for (var id : list.firms()) {
            var row = recommended.get(id);
            if (row == null) {
                throw new NationalRefused("notRecommended", firms.size() + 1);
            }
            firms.add(new RecommendedFirm(
                    firms.size() + 1,
                    id,
                    Objects.requireNonNull(row.number(), "what is recommended was submitted"),
                    row.enterpriseName(),
                    row.creditCode(),
                    row.countyCode(),
                    products.getOrDefault(id, "")));
        }
        return firms;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }

    private String once(Actor actor, UUID key, String operation, Supplier<String> act) {
        return attempts.inTransaction(() -> once.perform(key, actor, operation, act));
    }
}
