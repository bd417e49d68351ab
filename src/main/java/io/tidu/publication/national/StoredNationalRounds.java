package io.tidu.publication.national;

import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.RoundId;
import io.tidu.filing.RoundRow;
import io.tidu.identity.Actor;
import io.tidu.shared.Zone;
import io.tidu.title.deciding.DecidingRules;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

@Service
class StoredNationalRounds implements NationalRounds {

    private final NationalFilings filings;
    private final Recommendations lists;
    private final NationalRecords records;
    private final Recommending recommending;
    private final SendingLists sending;
    private final MinistryRecording recording;
    private final RecommendationWorkbook workbook;
    private final DecidingRules rules;

    StoredNationalRounds(
            NationalFilings filings,
            Recommendations lists,
            NationalRecords records,
            Recommending recommending,
            SendingLists sending,
            MinistryRecording recording,
            RecommendationWorkbook workbook,
            DecidingRules rules) {
        this.filings = filings;
        this.lists = lists;
        this.records = records;
        this.recommending = recommending;
        this.sending = sending;
        this.recording = recording;
        this.workbook = workbook;
        this.rules = rules;
    }

    @Override
    public List<NationalRound> all(Actor actor) {
        NationalPolicy.requireReader(actor);
        return filings.rounds(actor).stream().map(round -> known(actor, round)).toList();
    }

    @Override
    public NationalRound round(Actor actor, RoundId id) {
        return known(actor, visible(actor, id));
    }

    private RoundRow visible(Actor actor, RoundId id) {
        return filings.round(NationalPolicy.requireReader(actor), id);
    }

    private NationalRound known(Actor actor, RoundRow round) {
        var day = round.opensAt().atZone(Zone.SHANGHAI).toLocalDate();
        return new NationalRound(
                round,
                rules.nationally(round.rung().code(), day).orElse(null),
                records.quota(round.id()),
                filings.counts(actor, round.id()),
                lists.listed(round.id()).size(),
                lists.of(round.id()),
                records.notices(round.id()));
    }

    @Override
    public List<FilingRow> waiting(Actor actor, RoundId id) {
        visible(actor, id);
        var listed = lists.listed(id);
        return filings.in(actor, id, Set.of(FilingStatus.RECOMMENDED)).stream()
                .filter(row -> !listed.contains(row.id()))
                .toList();
    }

    @Override
    public List<FilingRow> sent(Actor actor, RoundId id) {
        visible(actor, id);
        return filings.in(actor, id, Set.of(FilingStatus.WITH_MINISTRY));
    }

    @Override
    public void allow(Actor actor, RoundId id, int firms, String document, UUID key) {
        recommending.allow(actor, id, firms, document, key);
    }

    @Override
    public RecommendationId recommend(Actor actor, NewRecommendation list, UUID key) {
        return recommending.recommend(actor, list, key);
    }

    @Override
    public List<RecommendedFirm> firms(Actor actor, RecommendationId id) {
        lists.find(NationalPolicy.requireReader(actor), id);
        return lists.firms(id);
    }

    @Override
    public void discard(Actor actor, RecommendationId id, UUID key) {
        sending.discard(actor, id, key);
    }

    @Override
    public void send(Actor actor, RecommendationId id, LocalDate sentOn, UUID key) {
        sending.send(actor, id, sentOn, key);
    }

    @Override
    public int show(Actor actor, NewNationalNotice notice, UUID key) {
        return recording.show(actor, notice, key);
    }

    @Override
    public int complete(Actor actor, RoundId id, String listNumber, UUID key) {
        return recording.complete(actor, id, listNumber, key);
    }

    @Override
    public void write(Actor actor, RecommendationId id, OutputStream to) {
        var list = lists.find(NationalPolicy.requireReader(actor), id).row();
        workbook.write(list, lists.firms(id), to);
    }
}
