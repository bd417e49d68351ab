package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FilingTransitionsTest {

    @Test
    void noTwoLinesSpeakOfTheSameStatusAndAction() {
        var seen = new HashSet<String>();
        assertThat(FilingTransitions.TABLE).allMatch(line -> seen.add(line.from() + " " + line.action()));
    }

    @Test
    void everyStatusCanBeReachedFromTheBeginning() {
        var reached = EnumSet.of(FilingStatus.DRAFT);
        for (int round = 0; round < FilingStatus.values().length; round++) {
            FilingTransitions.TABLE.stream()
                    .filter(line -> line.from() != null && reached.contains(line.from()))
                    .forEach(line -> reached.addAll(line.to().possible()));
        }
        assertThat(reached).containsExactlyInAnyOrder(FilingStatus.values());
    }

    @Test
    void whoseTurnItIsCanAlwaysDoSomething() {
        for (var status : FilingStatus.values()) {
            status.turn()
                    .map(turn -> turn == Party.MINISTRY ? Party.PUBLISHER : turn)
                    .ifPresent(turn -> assertThat(FilingTransitions.TABLE)
                            .as("%s in %s", turn, status)
                            .anyMatch(line -> line.from() == status
                                    && line.parties().contains(turn)
                                    && line.action() != FilingAction.WITHDRAW
                                    && line.action() != FilingAction.EDIT));
        }
    }

    @Test
    void nobodyHereHasThePartOfTheMinistry() {
        assertThat(FilingTransitions.TABLE).noneMatch(line -> line.parties().contains(Party.MINISTRY));
    }

    @Test
    void whatTheMinistryDecidesNeverComesIntoANoticeOrListOfTheProvince() {
        var reached = EnumSet.of(FilingStatus.RECOMMENDED);
        for (int round = 0; round < FilingStatus.values().length; round++) {
            FilingTransitions.TABLE.stream()
                    .filter(line -> line.from() != null && reached.contains(line.from()))
                    .filter(line -> line.action() != FilingAction.REOPEN)
                    .forEach(line -> reached.addAll(line.to().possible()));
        }
        assertThat(reached)
                .containsExactlyInAnyOrder(
                        FilingStatus.RECOMMENDED,
                        FilingStatus.WITH_MINISTRY,
                        FilingStatus.NATIONAL_PUBLICITY,
                        FilingStatus.LISTED,
                        FilingStatus.NOT_LISTED,
                        FilingStatus.REJECTED);
    }

    @Test
    void everyActionIsPossibleSomewhere() {
        assertThat(FilingTransitions.TABLE.stream().map(Transition::action).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(FilingAction.values());
    }

    @Test
    void nothingButWithdrawingCanBeDoneByTheEnterpriseOnceItIsSubmitted() {
        for (var submitted : EnumSet.range(FilingStatus.COUNTY_REVIEW, FilingStatus.PROVINCE_REVIEW)) {
            assertThat(FilingTransitions.TABLE)
                    .filteredOn(line ->
                            line.from() == submitted && line.parties().stream().anyMatch(Party::ofEnterprise))
                    .allMatch(line -> line.action() == FilingAction.WITHDRAW);
        }
    }

    @Test
    void whatIsListedOrWithdrawnStaysSo() {
        assertThat(FilingTransitions.TABLE)
                .noneMatch(line -> line.from() == FilingStatus.LISTED || line.from() == FilingStatus.WITHDRAWN);
    }
}
