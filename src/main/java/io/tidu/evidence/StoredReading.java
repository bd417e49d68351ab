package io.tidu.evidence;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
class StoredReading implements EvidenceReading {

    private final Permissions permissions;
    private final Readings readings;
    private final ReadingWork work;
    private final io.tidu.evidence.text.Recognition recognition;
    private final Clock clock;

    StoredReading(
            Permissions permissions,
            Readings readings,
            ReadingWork work,
            io.tidu.evidence.text.Recognition recognition,
            Clock clock) {
        this.permissions = permissions;
        this.readings = readings;
        this.work = work;
        this.recognition = recognition;
        this.clock = clock;
    }

    @Override
    public Map<EvidenceId, Reading> of(Actor actor, Collection<EvidenceRow> files) {
        files.stream().map(EvidenceRow::dossier).distinct().forEach(of -> permissions.requireRead(actor, of));
        var known = readings.of(
                files.stream().map(file -> new Digest(file.digest())).collect(Collectors.toSet()));
        return files.stream()
                .collect(Collectors.toMap(
                        EvidenceRow::id, file -> known.getOrDefault(new Digest(file.digest()), Reading.WAITING)));
    }

    @Override
    public ReadingOverview overview(Actor by) {
        requireAdministrator(by);
        return new ReadingOverview(recognition.isPossible(), readings.counts());
    }

    @Override
    public int readAgain(Actor by, boolean everything) {
        requireAdministrator(by);
        return readings.again(everything, clock.instant());
    }

    @Override
    public int readNow(Actor by) {
        requireAdministrator(by);
        int read = 0;
        while (work.next()) {
            read++;
        }
        return read;
    }

    private static void requireAdministrator(Actor by) {
        if (!by.is(Role.SYSTEM_ADMIN)) {
            throw new NotFound();
        }
    }
}
