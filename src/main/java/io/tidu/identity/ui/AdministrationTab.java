package io.tidu.identity.ui;

import com.vaadin.flow.component.Component;
import io.tidu.identity.Role;

/** One page of the administration; every module may bring one as a bean. The services behind it decide who may what. */
public interface AdministrationTab {

    /** The key of its title. */
    String titleKey();

    boolean isFor(Role role);

    /** Made anew for every screen, when the page is first opened. */
    Component content();
}
