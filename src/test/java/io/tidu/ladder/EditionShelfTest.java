package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tidu.StatementCount;
import io.tidu.TiduTest;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.identity.TestPeople;
import io.tidu.shared.EnterpriseId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TiduTest
class EditionShelfTest {

    @Autowired
    private EditionShelf shelf;

    @Autowired
    private TestPeople people;

    @Autowired
    private StatementCount statements;

    @Test
    void aLookAtTheShelfDoesNotAskForEachEdition() throws Exception {
        var county = people.reviewer(people.territory().county());

        assertThat(shelf.editions(county)).hasSizeGreaterThan(10);
        assertThat(statements.ofLooking(() -> shelf.editions(county))).isLessThan(4);
    }

    @Test
    void anOverlayKnowsWhatItChanges() {
        var county = people.reviewer(people.territory().county());
        var zhejiang = shelf.edition(county, new EditionRef(Rung.SRDI_SME, "2026", "33"));

        assertThat(zhejiang.base()).isEqualTo(new EditionRef(Rung.SRDI_SME, "2026", null));
    }

    @Test
    void toAFirmThereIsNoShelf() {
        var filler = people.person(Role.FILLER, new OfEnterprise(EnterpriseId.next()));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> shelf.editions(filler));
    }
}
