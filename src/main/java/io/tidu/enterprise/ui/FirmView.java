package io.tidu.enterprise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tidu.enterprise.EnterpriseProfile;
import io.tidu.enterprise.EnterpriseRecords;
import io.tidu.enterprise.EnterpriseStatus;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauRow;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.FirmAccounts;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.Industries;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;

/** A firm about itself: whether it is confirmed, its master data, its people. */
@Route("firm")
@RolesAllowed({"FILLER", "SIGNATORY"})
@Menu(title = "enterprise.firm.title", icon = "vaadin:factory", order = 40)
class FirmView extends Div implements HasDynamicTitle {

    private final EnterpriseRecords records;
    private final FirmAccounts accounts;
    private final BureauDirectory bureaus;
    private final Industries industries;
    private final CurrentActor current;

    FirmView(
            EnterpriseRecords records,
            FirmAccounts accounts,
            BureauDirectory bureaus,
            Industries industries,
            CurrentActor current) {
        this.records = records;
        this.accounts = accounts;
        this.bureaus = bureaus;
        this.industries = industries;
        this.current = current;
        addClassName("tidu-page");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enterprise.firm.title");
    }

    private void show() {
        removeAll();
        var actor = current.require();
        EnterpriseId id = actor.enterprise().orElseThrow(NotFound::new);
        var profile = records.profile(actor, id);
        boolean keeps = actor.is(Role.FILLER);
        add(new H1(profile.enterprise().name()));
        if (profile.status() != EnterpriseStatus.CONFIRMED) {
            add(state(profile));
        }
        if (profile.status() == EnterpriseStatus.REFUSED && keeps) {
            add(new AskAgainPanel(records, current, profile, this::show));
        }
        add(new MasterDataPanel(records, industries, current, profile, bureauName(profile), keeps, this::show));
        if (profile.status() == EnterpriseStatus.CONFIRMED) {
            add(new PeoplePanel(accounts, current, id));
        }
    }

    private Paragraph state(EnterpriseProfile profile) {
        var reason = Objects.toString(profile.statusReason(), "");
        var bureau = bureauName(profile);
        var state = new Paragraph(
                switch (profile.status()) {
                    case PENDING, CONFIRMED -> getTranslation("enterprise.firm.waiting", bureau);
                    case REFUSED -> getTranslation("enterprise.firm.refused", bureau, reason);
                    case DISABLED -> getTranslation("enterprise.firm.disabled", reason, bureau);
                });
        state.addClassName("tidu-card");
        state.getElement().setAttribute("role", "status");
        return state;
    }

    private String bureauName(EnterpriseProfile profile) {
        return bureaus.find(profile.enterprise().jurisdiction().at(BureauLevel.COUNTY))
                .map(BureauRow::name)
                .orElse("");
    }
}
