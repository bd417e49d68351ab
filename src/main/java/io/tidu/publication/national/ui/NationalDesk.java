package io.tidu.publication.national.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.tidu.filing.RoundRow;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Role;
import io.tidu.publication.national.NationalRounds;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.shared.Zone;
import io.tidu.title.TitleTypes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What the parts of the screen work with, and for whom. */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class NationalDesk {

    private final Actor actor;
    private final NationalRounds rounds;
    private final TitleTypes types;
    private final Regions regions;
    private final Clock clock;

    NationalDesk(CurrentActor current, NationalRounds rounds, TitleTypes types, Regions regions, Clock clock) {
        this.actor = current.require();
        this.rounds = rounds;
        this.types = types;
        this.regions = regions;
        this.clock = clock;
    }

    Actor actor() {
        return actor;
    }

    NationalRounds rounds() {
        return rounds;
    }

    /** Only shows or hides buttons: the services decide. */
    boolean mayChange() {
        return actor.is(Role.PUBLISHER);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }

    String rung(RoundRow round, Locale locale) {
        return types.find(round.rung().code())
                .map(type -> type.name(locale))
                .orElse(round.rung().code());
    }

    String name(Component from, RoundRow round, Locale locale) {
        return from.getTranslation(
                "publication.view.roundName",
                String.valueOf(round.year()),
                String.valueOf(round.batch()),
                rung(round, locale),
                from.getTranslation(round.kind().messageKey()));
    }

    String place(String county) {
        return regions.find(new RegionCode(county))
                .map(region -> regions.fullName(region.code()))
                .orElse(county);
    }

    static void done(Component from, String key, Object... arguments) {
        Notification.show(from.getTranslation(key, arguments), 5000, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }
}
