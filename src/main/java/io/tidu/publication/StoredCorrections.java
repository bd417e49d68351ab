package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredCorrections implements ListCorrections {

    private final ListRows rows;
    private final ListEditions editions;
    private final Notices notices;
    private final EntriesToday entries;
    private final Correcting correcting;
    private final Once once;

    StoredCorrections(
            ListRows rows,
            ListEditions editions,
            Notices notices,
            EntriesToday entries,
            Correcting correcting,
            Once once) {
        this.rows = rows;
        this.editions = editions;
        this.notices = notices;
        this.entries = entries;
        this.correcting = correcting;
        this.once = once;
    }

    @Override
    public ListRow correct(Actor actor, CorrectList command, UUID key) {
        var province = PublicationPolicy.requirePublisher(actor);
        var number = once.perform(
                key, actor, "publication.correct", () -> correctOnce(actor, province, command, key, false));
        return rows.find(number).orElseThrow(NotFound::new);
    }

    @Override
    public ListRow strike(Actor actor, CorrectList command, UUID key) {
        var province = PublicationPolicy.requirePublisher(actor);
        var number =
                once.perform(key, actor, "publication.strike", () -> correctOnce(actor, province, command, key, true));
        return rows.find(number).orElseThrow(NotFound::new);
    }

    private String correctOnce(Actor actor, BureauId province, CorrectList command, UUID key, boolean reversed) {
        var place = editions.lock(command.list(), province).orElseThrow(NotFound::new);
        editions.after(command.list()).ifPresent(newer -> {
            throw new CorrectionRefused.CorrectedBefore(newer);
        });
        if (place.notice() != null) {
            notices.toChange(place.notice().value());
        }
        var old = rows.find(command.list()).orElseThrow(NotFound::new);
        if (reversed && old.kind() != ListKind.CANCELLATION) {
            throw new CorrectionRefused.NotCorrectable();
        }
        return correcting
                .correct(actor, province, old, command, clearedLater(place), key, reversed)
                .number();
    }

    private List<NoticeEntry> clearedLater(ListPlace place) {
        return place.notice() == null ? List.of() : entries.cleared(place.notice());
    }

    @Override
    @Transactional(readOnly = true)
    public List<NoticeEntry> addable(Actor actor, String list) {
        return editions.place(list, PublicationPolicy.requireReader(actor))
                .map(this::clearedLater)
                .orElseThrow(NotFound::new);
    }
}
