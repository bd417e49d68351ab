package io.tidu.title;

import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RegionCode;
import io.tidu.title.GrantTitles.Grant;
import io.tidu.title.GrantTitles.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives titles to firms whose names begin alike, so that a test finds its own and no others. */
record Granting(TitleRegister register, TitleLives lives, People people, String name, AtomicInteger firms) {

    Granting(TitleRegister register, TitleLives lives, People people, String name) {
        this(register, lives, people, name, new AtomicInteger());
    }

    TitleLine line(Grant firm, String rung, LocalDate day) {
        return lives.ofFirm(firm.enterprise(), day).stream()
                .filter(line -> line.title().rung().equals(rung))
                .findFirst()
                .orElseThrow();
    }

    void grant(String rung, Kind kind, LocalDate published, Grant firm) {
        var list = new SourceList("测试〔2025〕" + UUID.randomUUID(), "虚构名单", published);
        register.grant(people.publisher, new GrantTitles(UUID.randomUUID(), rung, list, kind, null, List.of(firm)));
    }

    Grant firm() {
        return new Grant(
                EnterpriseId.next(),
                InventedFirms.code(),
                name + firms.incrementAndGet() + "科技有限公司",
                new RegionCode("330106"),
                people.under(people.xihu));
    }
}
